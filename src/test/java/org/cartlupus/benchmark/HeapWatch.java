package org.cartlupus.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** How much memory is alive while something runs: the heap is collected again and again, and what stays is counted. */
final class HeapWatch {

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private HeapWatch() {}

    /** @return the most that was alive at any collection meanwhile, above what was alive before, in MB */
    static double alive(Timings.Timed watched) throws Exception {
        long before = collected();
        AtomicLong most = new AtomicLong();
        AtomicBoolean running = new AtomicBoolean(true);
        Thread sampler = new Thread(() -> {
            while (running.get()) {
                most.accumulateAndGet(collected() - before, Math::max);
            }
        });
        sampler.start();
        watched.run();
        running.set(false);
        sampler.join();
        return most.get() / 1e6;
    }

    private static long collected() {
        System.gc();
        return MEMORY.getHeapMemoryUsage().getUsed();
    }
}
