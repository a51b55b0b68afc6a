package org.cartlupus.server.validation.accept;

import org.hl7.fhir.r4.model.Resource;

/**
 * Says of many valid resources that they are valid, in a fraction of the time the full validator takes. It never says that
 * one is invalid.
 */
public interface AcceptPath {

    /**
     * Compiles a profile or base type; until that is done its resources are handed over.
     *
     * @return whether all of it was understood that concerns every resource
     */
    boolean compile(String profile);

    /** Looks at a resource as it will be held against a profile or base type, without its {@code meta}. */
    Answer ask(Resource resource, String profile);

    /** What the accept path says of one resource. */
    interface Answer {

        Answer HAND_OVER = new Answer() {
            @Override
            public boolean isAccepted() {
                return false;
            }

            @Override
            public void fullValidatorAccepted() {
                // Nothing of the resource was understood that could be remembered.
            }
        };

        /** True: the full validator would accept it. False: it has to be asked. */
        boolean isAccepted();

        /** Tells that the full validator accepted the resource, so that the next one like it needs not be handed over. */
        void fullValidatorAccepted();
    }
}
