package org.cartlupus.demo;

import java.time.LocalDateTime;
import org.cartlupus.domain.activity.BilagAssessment;

/** A BILAG-2004 form with the grades of all nine systems. */
public record BilagRecord(String key, Visit visit, LocalDateTime assessed, BilagAssessment form) {}
