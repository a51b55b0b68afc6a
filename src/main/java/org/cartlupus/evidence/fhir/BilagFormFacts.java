package org.cartlupus.evidence.fhir;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.activity.bilag.BilagForm;
import org.cartlupus.domain.activity.bilag.BilagItem;
import org.cartlupus.domain.activity.bilag.ItemAnswer;
import org.cartlupus.domain.activity.bilag.ItemScore;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.evidence.BilagFormFact;
import org.cartlupus.evidence.Reporting;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;

/** Reads the items of a BILAG-2004 form. An item without a value was not done; who did not say a cause does not know it. */
final class BilagFormFacts {

    private BilagFormFacts() {}

    static BilagFormFact of(Observation observation, Reporting reporting) {
        Map<BilagItem, ItemAnswer> scores = new EnumMap<>(BilagItem.class);
        Map<BilagItem, Truth> statements = new EnumMap<>(BilagItem.class);
        List<String> unknown = new ArrayList<>();
        for (ObservationComponentComponent component : observation.getComponent()) {
            Optional<String> code = Codes.of(component.getCode(), Systems.LN_BILAG_ITEM);
            Optional<BilagItem> known = code.flatMap(BilagItem::ofCode);
            if (known.isEmpty()) {
                code.ifPresent(unknown::add);
                continue;
            }
            BilagItem item = known.get();
            switch (item.answer()) {
                case SCORE -> scores.put(item, new ItemAnswer(score(component), dueToSle(component)));
                case YES_NO -> statements.put(item, isPresent(component));
                case MEASURED -> statements.put(item, dueToSle(component));
            }
        }
        return new BilagFormFact(new BilagForm(scores, statements), unknown, reporting);
    }

    private static ItemScore score(ObservationComponentComponent component) {
        return component.getValue() instanceof CodeableConcept concept
                ? Codes.of(concept, Systems.LN_BILAG_SCORE)
                        .flatMap(ItemScore::ofCode)
                        .orElse(ItemScore.NOT_DONE)
                : ItemScore.NOT_DONE;
    }

    /** What is not due to lupus counts as absent. */
    private static Truth isPresent(ObservationComponentComponent component) {
        return component.getValue() instanceof BooleanType present && present.hasValue()
                ? Truth.of(present.booleanValue()).and(dueToSle(component))
                : Truth.UNKNOWN;
    }

    private static Truth dueToSle(ObservationComponentComponent component) {
        Truth said = AttributionFacts.attributedToSle(component);
        return said == null ? Truth.UNKNOWN : said;
    }
}
