package org.cartlupus.store.projection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Threads for work on the participants of a study, as many as the machine has processors, shared by all requests. How many
 * participants are in memory at once is bounded whatever the size of the study.
 */
@Component
class EvidenceWorkers implements AutoCloseable {

    private static final int AHEAD_OF_EACH = 8;

    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ExecutorService threads = Executors.newFixedThreadPool(processors, work -> {
        Thread thread = new Thread(work, "evidence");
        thread.setDaemon(true);
        return thread;
    });

    /** Hands over results in the order in which the work was given, on the thread that gives it. */
    <T> InOrder<T> inOrder(Consumer<T> recipient) {
        return new InOrder<>(recipient);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** The work of one request, used by one thread. */
    final class InOrder<T> {

        private final Consumer<T> recipient;
        private final Deque<Future<T>> begun = new ArrayDeque<>();

        private InOrder(Consumer<T> recipient) {
            this.recipient = recipient;
        }

        /** Waits for earlier work if enough has been begun. */
        void begin(Callable<T> work) {
            if (begun.size() >= AHEAD_OF_EACH * processors) {
                handOver();
            }
            begun.add(threads.submit(work));
        }

        void finish() {
            while (!begun.isEmpty()) {
                handOver();
            }
        }

        /** Gives up what is not finished. */
        void cancel() {
            begun.forEach(work -> work.cancel(true));
            begun.clear();
        }

        private void handOver() {
            try {
                recipient.accept(begun.remove().get());
            } catch (ExecutionException failure) {
                if (failure.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(failure.getCause());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while evaluating a study", stopping);
            }
        }
    }
}
