package org.cartlupus.demo.fhir;

import java.util.List;
import org.cartlupus.demo.Cohort;
import org.cartlupus.demo.CohortPlan;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/**
 * The demo cohort as a sequence of transactions, and the loader that hands them over one after another.
 *
 * <p>Loading needs the study {@code ResearchStudy/nct06904729} to be there. It is safe to repeat: every resource has the
 * same id and content each time. A load that was cut short is resumed by loading again; {@link #lastReferenceOf}
 * says of each child whether it is complete.
 */
public final class DemoCohort {

    /** Takes one transaction and returns when it is stored. */
    @FunctionalInterface
    public interface Recipient {

        /** @throws RuntimeException if the transaction was not stored; the load then stops with this exception */
        void accept(Bundle transaction);
    }

    /** Hears of each child that is complete. */
    @FunctionalInterface
    public interface Progress {

        /**
         * @param child 1 … {@code children}
         * @param resources sent so far, of all children
         */
        void loaded(int child, int children, int resources);
    }

    private final Cohort cohort;

    public DemoCohort(CohortPlan plan) {
        this.cohort = new Cohort(plan);
    }

    public CohortPlan plan() {
        return cohort.plan();
    }

    public int children() {
        return cohort.size();
    }

    /**
     * The transactions of one child, in the order in which they have to be stored.
     *
     * @param child 1 … {@link #children()}
     */
    public List<Bundle> bundlesOf(int child) {
        return CourseBundles.of(cohort.course(child));
    }

    /**
     * Hands over every transaction of every child in turn; only one child is in memory at a time.
     *
     * @return number of resources sent
     */
    public int load(Recipient recipient, Progress progress) {
        int resources = 0;
        for (int child = 1; child <= children(); child++) {
            for (Bundle bundle : bundlesOf(child)) {
                recipient.accept(bundle);
                resources += bundle.getEntry().size();
            }
            progress.loaded(child, children(), resources);
        }
        return resources;
    }

    /**
     * The last resource of a child's last transaction, for example {@code Observation/ln-demo-050-w1-scr}. As the
     * transactions of a child go out in order and are stored whole or not at all, the child is complete if it is there.
     *
     * @param child 1 … {@link #children()}
     */
    public String lastReferenceOf(int child) {
        List<Bundle> bundles = bundlesOf(child);
        List<BundleEntryComponent> entries = bundles.get(bundles.size() - 1).getEntry();
        return entries.get(entries.size() - 1).getRequest().getUrl();
    }
}
