package org.cartlupus.benchmark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.cartlupus.server.validation.accept.AcceptPath;
import org.hl7.fhir.r4.model.Resource;

/** The server's accept path, which can be left out, and which counts what it hands over. */
final class SwitchedAcceptPath implements AcceptPath {

    private final AcceptPath acceptPath;
    private final LongAdder asked = new LongAdder();
    private final Map<String, LongAdder> handedOver = new ConcurrentHashMap<>();
    private volatile boolean on = true;

    SwitchedAcceptPath(AcceptPath acceptPath) {
        this.acceptPath = acceptPath;
    }

    void set(boolean used) {
        on = used;
    }

    void forget() {
        asked.reset();
        handedOver.clear();
    }

    /** Percent of the resources asked for. */
    double percentHandedOver() {
        return 100.0 * handedOver.values().stream().mapToLong(LongAdder::sum).sum() / Math.max(asked.sum(), 1);
    }

    /** How many, by what was not decided. */
    Map<String, LongAdder> handedOver() {
        return handedOver;
    }

    @Override
    public boolean compile(String profile) {
        return acceptPath.compile(profile);
    }

    @Override
    public Answer ask(Resource resource, String profile) {
        if (!on) {
            return Answer.handOver("left out");
        }
        Answer answer = acceptPath.ask(resource, profile);
        asked.increment();
        if (!answer.isAccepted()) {
            handedOver
                    .computeIfAbsent(answer.undecided(), unused -> new LongAdder())
                    .increment();
        }
        return answer;
    }
}
