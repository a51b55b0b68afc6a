package org.cartlupus.response;

import java.util.List;

/**
 * Which rules judged: the version of the software, and a hash of the compiled rules themselves, so that a reader can tell
 * whether two verdicts came from the same code (clinical rules, trap 46).
 *
 * @param version as released, {@code development} where the program does not run from its package
 * @param hash SHA-256 in hexadecimal over the classes that decide a verdict
 * @param dictionaries code systems by whose codes the evidence was found, as canonicals {@code url|version}
 */
public record RuleVersion(String version, String hash, List<String> dictionaries) {}
