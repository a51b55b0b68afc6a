package org.cartlupus.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.bilag.BilagForm;
import org.cartlupus.domain.activity.bilag.BilagItem;
import org.cartlupus.domain.activity.bilag.ItemAnswer;
import org.cartlupus.domain.activity.bilag.ItemScore;
import org.cartlupus.domain.quantity.Truth;

/**
 * The items of a BILAG-2004 form.
 *
 * @param unknownItems codes on the form that are no item of the index, or one that the form does not ask in this way
 */
public record BilagFormFact(BilagForm form, List<String> unknownItems, Reporting reporting) implements Fact {

    public BilagFormFact {
        unknownItems = List.copyOf(unknownItems);
    }

    @Override
    public FactKind kind() {
        return FactKind.BILAG_FORM;
    }

    @Override
    public void write(FactWriter out) {
        out.number(form.scores().size());
        form.scores().forEach((item, answer) -> {
            out.name(item);
            out.name(answer.score());
            out.name(answer.dueToSle());
        });
        out.number(form.statements().size());
        form.statements().forEach((item, stated) -> {
            out.name(item);
            out.name(stated);
        });
        out.texts(unknownItems);
        reporting.write(out);
    }

    static BilagFormFact read(FactReader in) {
        Map<BilagItem, ItemAnswer> scores = new EnumMap<>(BilagItem.class);
        int scored = in.number();
        for (int i = 0; i < scored; i++) {
            scores.put(in.name(BilagItem.class), new ItemAnswer(in.name(ItemScore.class), in.name(Truth.class)));
        }
        Map<BilagItem, Truth> statements = new EnumMap<>(BilagItem.class);
        int stated = in.number();
        for (int i = 0; i < stated; i++) {
            statements.put(in.name(BilagItem.class), in.name(Truth.class));
        }
        return new BilagFormFact(new BilagForm(scores, statements), in.texts(), Reporting.read(in));
    }
}
