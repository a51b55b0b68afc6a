package org.cartlupus.server.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The compiled FHIR package of the trial: profiles, terminology, operations and search parameters, in memory. */
@Component
public class ProfilePackage {

    private static final String FILES = "classpath*:fhir-profiles/package/*-*.json";
    private static final String COMPATIBILITY = "classpath*:fhir-profiles/compatibility/*-*.json";

    private final List<Resource> resources;
    private final List<Resource> compatibility;
    private final String fingerprint;

    ProfilePackage(FhirContext fhir) {
        List<String> files = read(FILES);
        IParser parser = fhir.newJsonParser();
        this.resources = parse(parser, files);
        this.compatibility = parse(parser, read(COMPATIBILITY));
        this.fingerprint = fingerprint(files);
    }

    private static List<Resource> parse(IParser parser, List<String> files) {
        return files.stream().map(file -> (Resource) parser.parseResource(file)).toList();
    }

    private static List<String> read(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .map(ProfilePackage::content)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String content(org.springframework.core.io.Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String fingerprint(List<String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(file.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** All of it, ordered by type and id. They are shared: copy before changing one. */
    public List<Resource> resources() {
        return resources;
    }

    /**
     * Codes of others in every spelling that is in use: the validator must find them before FHIR's own definitions. They
     * are not ours to publish.
     */
    List<Resource> compatibility() {
        return compatibility;
    }

    /** Differs as soon as one character of the package does. */
    public String fingerprint() {
        return fingerprint;
    }

    public Stream<StructureDefinition> profiles() {
        return resources.stream().filter(StructureDefinition.class::isInstance).map(StructureDefinition.class::cast);
    }

    boolean has(String url) {
        return resources.stream()
                .anyMatch(resource -> resource instanceof MetadataResource named && url.equals(named.getUrl()));
    }
}
