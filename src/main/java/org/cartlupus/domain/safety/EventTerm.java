package org.cartlupus.domain.safety;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in the dictionary's words.
 *
 * @param text term as recorded, for example the CTCAE term
 * @param code code of the term, {@code null} if the event is not coded
 * @param category label of the organ class, {@code null} if not given
 */
public record EventTerm(String text, @Nullable String code, @Nullable String category) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public static EventTerm of(String text, SystemOrganClass category) {
        return new EventTerm(text, null, category.label());
    }

    /** Two events are of one term if their codes agree, or without codes their words do, whatever their case. */
    public String key() {
        return code != null ? "code:" + code : "text:" + normalized();
    }

    /** The words in small letters with single blanks. */
    public String normalized() {
        return BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Empty for a missing or foreign label. */
    public Optional<SystemOrganClass> organClass() {
        return category == null ? Optional.empty() : SystemOrganClass.labelled(category);
    }
}
