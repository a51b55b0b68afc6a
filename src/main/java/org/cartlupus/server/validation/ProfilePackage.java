package org.cartlupus.server.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private final List<Resource> resources;

    ProfilePackage(FhirContext fhir) {
        this.resources = read(fhir.newJsonParser());
    }

    private static List<Resource> read(IParser parser) {
        List<Resource> resources = new ArrayList<>();
        try {
            for (org.springframework.core.io.Resource file :
                    new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (InputStream content = file.getInputStream()) {
                    resources.add((Resource) parser.parseResource(content));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        resources.sort(Comparator.comparing((Resource resource) -> resource.fhirType())
                .thenComparing(resource -> resource.getIdElement().getIdPart()));
        return List.copyOf(resources);
    }

    /** All of it, in a stable order. They are shared: copy before changing one. */
    public List<Resource> resources() {
        return resources;
    }

    public Stream<StructureDefinition> profiles() {
        return resources.stream().filter(StructureDefinition.class::isInstance).map(StructureDefinition.class::cast);
    }

    boolean has(String url) {
        return resources.stream()
                .anyMatch(resource -> resource instanceof MetadataResource named && url.equals(named.getUrl()));
    }
}
