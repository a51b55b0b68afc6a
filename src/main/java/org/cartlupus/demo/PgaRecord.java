package org.cartlupus.demo;

import java.time.LocalDateTime;
import org.cartlupus.domain.activity.PgaAssessment;

/** A physician's global assessment, on the scale that the child's physician uses. */
public record PgaRecord(String key, Visit visit, LocalDateTime assessed, PgaAssessment mark) {}
