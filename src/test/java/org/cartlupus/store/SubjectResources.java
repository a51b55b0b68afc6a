package org.cartlupus.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything stored about one participant that an evaluation may need.
 *
 * @param patient {@code null} if the subject refers to none
 * @param study {@code null} if the subject refers to none
 * @param schedule the study's protocol, {@code null} if it has none
 * @param clinical what refers to the patient as its subject
 */
public record SubjectResources(
        StoredResource subject,
        @Nullable StoredResource patient,
        @Nullable StoredResource study,
        @Nullable StoredResource schedule,
        List<StoredResource> clinical) {}
