package org.cartlupus.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.quantity.Truth;

/**
 * A SLEDAI-2K form.
 *
 * @param unknownItems codes on the form that are no item of the index
 */
public record SledaiFact(SledaiAssessment assessment, List<String> unknownItems, Reporting reporting) implements Fact {

    public SledaiFact {
        unknownItems = List.copyOf(unknownItems);
    }

    @Override
    public FactKind kind() {
        return FactKind.SLEDAI;
    }

    @Override
    public void write(FactWriter out) {
        List<String> present = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        assessment.items().forEach((item, truth) -> (truth.isTrue() ? present : absent).add(item.name()));
        out.texts(present);
        out.texts(absent);
        out.number(assessment.enteredTotal());
        out.texts(unknownItems);
        out.number(assessment.attributedToSle().size());
        assessment.attributedToSle().forEach((item, attributed) -> {
            out.name(item);
            out.name(attributed);
        });
        reporting.write(out);
    }

    static SledaiFact read(FactReader in) {
        Map<SledaiItem, Truth> items = new EnumMap<>(SledaiItem.class);
        in.texts().forEach(item -> items.put(SledaiItem.valueOf(item), Truth.TRUE));
        in.texts().forEach(item -> items.put(SledaiItem.valueOf(item), Truth.FALSE));
        Integer total = in.numberOrNull();
        List<String> unknownItems = in.texts();
        Map<SledaiItem, Truth> attributed = new EnumMap<>(SledaiItem.class);
        int count = in.number();
        for (int i = 0; i < count; i++) {
            attributed.put(in.name(SledaiItem.class), in.name(Truth.class));
        }
        return new SledaiFact(new SledaiAssessment(items, total, attributed), unknownItems, Reporting.read(in));
    }
}
