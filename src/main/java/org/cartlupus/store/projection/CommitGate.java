package org.cartlupus.store.projection;

/** Many transactions may be committing, or one may look on while none does. */
interface CommitGate {

    /** In a transaction that is about to commit. Waits while the gate is closed. */
    void enter();

    /** When that transaction has ended. */
    void leave();

    /**
     * Waits until all who entered have left, then acts in a transaction of its own while others wait.
     *
     * @throws org.springframework.dao.PessimisticLockingFailureException if that takes too long; the gate is open then
     */
    void closed(Runnable action);
}
