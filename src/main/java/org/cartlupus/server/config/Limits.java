package org.cartlupus.server.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a single request may ask for: {@code --cart-lupus.limits.<name>=<value>}. The defaults suit a trial of some
 * hundred participants; a limit keeps one careless client from taking the server away from the others.
 *
 * @param body largest body, as sent and as inflated
 * @param bundleEntries most entries of a transaction or batch
 * @param jsonDepth deepest nesting of a body, JSON or XML
 * @param page most matches on one page of a search or history; a larger {@code _count} is cut down to it
 * @param defaultPage matches on a page where {@code _count} is absent
 * @param included most resources that {@code _include} and {@code _revinclude} add to a page
 * @param includeDepth how many references in a row {@code _include:iterate} may follow
 * @param statementTime longest time of one database statement
 */
public record Limits(
        @DefaultValue("10MB") @NotNull DataSize body,
        @DefaultValue("500") @Min(1) @Max(10_000) int bundleEntries,
        @DefaultValue("64") @Min(16) @Max(500) int jsonDepth,
        @DefaultValue("500") @Min(1) @Max(5_000) int page,
        @DefaultValue("20") @Min(1) @Max(5_000) int defaultPage,
        @DefaultValue("1000") @Min(0) @Max(10_000) int included,
        @DefaultValue("2") @Min(0) @Max(5) int includeDepth,
        @DefaultValue("15s") @NotNull @DurationMin(seconds = 1) @DurationMax(minutes = 10) Duration statementTime) {}
