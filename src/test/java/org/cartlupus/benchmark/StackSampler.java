package org.cartlupus.benchmark;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Where the server's request threads are, looked at every few milliseconds. Each look counts for the first kind of work
 * that is found going up the stack from the innermost frame.
 */
final class StackSampler implements AutoCloseable {

    private static final long EVERY_NANOS = 4_000_000;

    /** In the order in which they are recognised within one frame. */
    enum Work {
        ACCEPT_PATH("accept path", "org.cartlupus.server.validation.accept."),
        FULL_VALIDATOR("full validator", "org.hl7.fhir.validation.", "org.hl7.fhir.common.hapi.validation."),
        OTHER_VALIDATION("validation, around both", "org.cartlupus.server.validation."),
        PROJECTION("projection of the evidence", "org.cartlupus.store."),
        DATABASE("waiting for PostgreSQL", "org.postgresql.", "com.zaxxer.hikari."),
        INDEXING("search parameters", "ca.uhn.fhir.jpa.searchparam."),
        HIBERNATE("Hibernate", "org.hibernate."),
        PARSING("parsing and serialising", "ca.uhn.fhir.parser."),
        STORING("HAPI's storage", "ca.uhn.fhir.jpa."),
        OTHER("everything else in a request", "ca.uhn.fhir.rest.server.", "org.apache.catalina.");

        final String title;
        private final String[] prefixes;

        Work(String title, String... prefixes) {
            this.title = title;
            this.prefixes = prefixes;
        }

        private boolean is(String className) {
            for (String prefix : prefixes) {
                if (className.startsWith(prefix)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Map<Work, Integer> looks = new EnumMap<>(Work.class);
    private final Thread thread = new Thread(this::sample, "stack-sampler");
    private volatile boolean running = true;

    StackSampler() {
        thread.setDaemon(true);
        thread.start();
    }

    private void sample() {
        while (running) {
            Thread.getAllStackTraces().forEach((sampled, stack) -> {
                if (sampled.getName().contains("-exec-") && isInRequest(stack)) {
                    looks.merge(work(stack), 1, Integer::sum);
                }
            });
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    private static boolean isInRequest(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (frame.getClassName().equals("ca.uhn.fhir.rest.server.RestfulServer")) {
                return true;
            }
        }
        return false;
    }

    private static Work work(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            for (Work work : Work.values()) {
                if (work.is(frame.getClassName())) {
                    return work;
                }
            }
        }
        return Work.OTHER;
    }

    /** Shares of all looks, in percent. */
    Map<Work, Double> percent() {
        close();
        double all = looks.values().stream().mapToInt(Integer::intValue).sum();
        Map<Work, Double> percent = new EnumMap<>(Work.class);
        looks.forEach((work, count) -> percent.put(work, 100 * count / all));
        return percent;
    }

    @Override
    public void close() {
        running = false;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
