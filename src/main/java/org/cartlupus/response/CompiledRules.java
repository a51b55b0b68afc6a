package org.cartlupus.response;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cartlupus.terminology.Dictionaries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Tells which rules are running, by hashing their classes. The same sources compiled by the same compiler have the same
 * hash; a change anywhere else in the program leaves it as it is.
 */
@Configuration(proxyBeanMethods = false)
public class CompiledRules {

    /** Packages of {@code org.cartlupus.domain} whose code decides a verdict or what is said of it. */
    static final List<String> PACKAGES = List.of(
            "activity",
            "calendar",
            "composite",
            "criteria",
            "evaluation",
            "infusion",
            "proposal",
            "quantity",
            "renal",
            "rescue",
            "safety",
            "subject",
            "verdict");

    private static final String ROOT = "org/cartlupus/domain/";

    @Bean
    RuleVersion ruleVersion() {
        String released = CompiledRules.class.getPackage().getImplementationVersion();
        return new RuleVersion(released == null ? "development" : released, hash(classes()), Dictionaries.read());
    }

    /** Class files by their path below the domain. */
    static SortedMap<String, byte[]> classes() {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        ResourcePatternResolver resolver =
                new PathMatchingResourcePatternResolver(CompiledRules.class.getClassLoader());
        try {
            for (String name : PACKAGES) {
                for (Resource file : resolver.getResources("classpath*:" + ROOT + name + "/**/*.class")) {
                    String path = file.getURL().getPath();
                    // Tests stand in the same packages, in another folder.
                    if (!path.contains("/test-classes/")) {
                        try (InputStream content = file.getInputStream()) {
                            classes.put(path.substring(path.lastIndexOf(ROOT) + ROOT.length()), content.readAllBytes());
                        }
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (classes.isEmpty()) {
            throw new IllegalStateException("The rules are not on the class path");
        }
        return classes;
    }

    /** Over every path and content in order, each with its length, so that nothing can move between two files. */
    static String hash(SortedMap<String, byte[]> classes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            classes.forEach((path, content) -> {
                digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
