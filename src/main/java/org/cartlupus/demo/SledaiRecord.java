package org.cartlupus.demo;

import java.time.LocalDateTime;
import org.cartlupus.domain.activity.SledaiAssessment;

/** A SLEDAI-2K form. The total is written on it only where every item was scored. */
public record SledaiRecord(String key, Visit visit, LocalDateTime assessed, SledaiAssessment form) {}
