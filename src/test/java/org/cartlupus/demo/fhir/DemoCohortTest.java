package org.cartlupus.demo.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.demo.CohortPlan;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loading: in order, told as it goes, repeatable, and resumable after a kill. */
class DemoCohortTest {

    private static final DemoCohort COHORT = new DemoCohort(CohortPlan.DEFAULT);
    private static final DemoCohort.Progress UNHEARD = (child, children, resources) -> {};

    /** Stores what is put, as a server does, and counts how often a put changed something. */
    private static final class Store implements DemoCohort.Recipient {

        private final Map<String, Resource> stored = new HashMap<>();
        private int changes;
        private int transactionsUntilKill;

        Store(int transactionsUntilKill) {
            this.transactionsUntilKill = transactionsUntilKill;
        }

        @Override
        public void accept(Bundle transaction) {
            if (transactionsUntilKill-- == 0) {
                throw new IllegalStateException("killed");
            }
            transaction.getEntry().forEach(entry -> {
                Resource before = stored.put(entry.getRequest().getUrl(), entry.getResource());
                changes += before != null && before.equalsDeep(entry.getResource()) ? 0 : 1;
            });
        }
    }

    private static Store loaded() {
        Store store = new Store(-1);
        COHORT.load(store, UNHEARD);
        return store;
    }

    @Test
    void says_how_far_it_is_after_each_child() {
        List<Integer> children = new ArrayList<>();
        List<Integer> resources = new ArrayList<>();
        Store store = new Store(-1);

        int sent = COHORT.load(store, (child, of, sofar) -> {
            assertThat(of).isEqualTo(CohortPlan.CHILDREN);
            assertThat(store.stored).hasSize(sofar);
            children.add(child);
            resources.add(sofar);
        });

        assertThat(children)
                .hasSize(CohortPlan.CHILDREN)
                .isSorted()
                .startsWith(1)
                .endsWith(CohortPlan.CHILDREN);
        assertThat(resources).isSorted().endsWith(sent);
        assertThat(store.stored).hasSize(sent);
    }

    @Test
    void loading_again_changes_nothing() {
        Store store = loaded();
        int afterFirst = store.changes;

        COHORT.load(store, UNHEARD);

        assertThat(afterFirst).isEqualTo(store.stored.size());
        assertThat(store.changes).isEqualTo(afterFirst);
    }

    @Test
    void a_load_that_was_killed_is_completed_by_loading_again() {
        Store store = new Store(77);
        assertThatThrownBy(() -> COHORT.load(store, UNHEARD)).hasMessage("killed");
        assertThat(store.stored)
                .containsKey(COHORT.lastReferenceOf(1))
                .doesNotContainKey(COHORT.lastReferenceOf(COHORT.children()));

        COHORT.load(store, UNHEARD);

        Store whole = loaded();
        assertThat(store.stored)
                .containsOnlyKeys(whole.stored.keySet())
                .containsKey(COHORT.lastReferenceOf(COHORT.children()));
        assertThat(store.changes).isEqualTo(whole.stored.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 28, 44, 50})
    void the_last_reference_of_a_child_comes_with_its_last_transaction_only(int child) {
        String last = COHORT.lastReferenceOf(child);
        List<Bundle> transactions = COHORT.bundlesOf(child);

        assertThat(transactions)
                .filteredOn(transaction -> contains(transaction, last))
                .singleElement()
                .isSameAs(transactions.get(transactions.size() - 1));
    }

    private static boolean contains(Bundle transaction, String reference) {
        return transaction.getEntry().stream()
                .anyMatch(entry -> entry.getRequest().getUrl().equals(reference));
    }
}
