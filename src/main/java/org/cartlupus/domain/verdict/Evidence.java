package org.cartlupus.domain.verdict;

/**
 * The stored resource version that a value was read from: {@code Observation/x}, version {@code 3}. A verdict names
 * versions, so that the same answer can be derived again in ten years.
 */
public record Evidence(String reference, String version) implements Comparable<Evidence> {

    /** {@code Observation/x/_history/3}. */
    public String versionedReference() {
        return reference + "/_history/" + version;
    }

    @Override
    public int compareTo(Evidence other) {
        return versionedReference().compareTo(other.versionedReference());
    }
}
