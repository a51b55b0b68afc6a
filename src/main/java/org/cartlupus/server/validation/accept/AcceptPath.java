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

        /** Of a resource that was not understood, so there is nothing to remember of it. */
        static Answer handOver(String undecided) {
            return new Answer() {
                @Override
                public String undecided() {
                    return undecided;
                }

                @Override
                public boolean isAccepted() {
                    return false;
                }

                @Override
                public void fullValidatorAccepted() {
                    // Only what was understood can be recognised another time.
                }
            };
        }

        /** What of the resource was not decided, empty if all was: for measuring and for finding out what is slow. */
        String undecided();

        /** True: the full validator would accept it. False: it has to be asked. */
        boolean isAccepted();

        /** Tells that the full validator accepted the resource, so that the next one like it needs not be handed over. */
        void fullValidatorAccepted();
    }
}
