import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.formats.IParser;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.formats.XmlParser;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Writes the package hl7.fhir.r4.core from the definitions that HAPI ships in a jar.
 *
 * <p>SUSHI and the IG Publisher look for that package in a cache folder and would otherwise ask the network for it.
 * Arguments: the version, and the folder {@code hl7.fhir.r4.core#<version>} to fill.
 */
class CorePackage {

    private static final String DEFINITIONS = "/org/hl7/fhir/r4/model/";

    /** The definitions proper come first: where two files hold the same resource, the first one is kept. */
    private static final List<String> SOURCES = List.of(
            "profile/profiles-types.xml",
            "profile/profiles-resources.xml",
            "profile/profiles-others.xml",
            "extension/extension-definitions.xml",
            "valueset/v3-codesystems.xml",
            "valueset/v2-tables.xml",
            "valueset/valuesets.xml",
            "sp/search-parameters.json");

    public static void main(String[] args) throws IOException {
        String version = args[0];
        Path folder = Files.createDirectories(Path.of(args[1]).resolve("package"));
        List<String> index = new ArrayList<>();
        Set<String> written = new LinkedHashSet<>();
        for (String source : SOURCES) {
            for (Bundle.BundleEntryComponent entry : read(source).getEntry()) {
                Resource resource = entry.getResource();
                String file = resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
                if (written.add(file)) {
                    Files.write(folder.resolve(file), json(resource));
                    index.add(indexEntry(file, resource));
                }
            }
        }
        Collections.sort(index);
        Files.writeString(
                folder.resolve(".index.json"),
                "{\"index-version\":2,\"files\":[\n" + String.join(",\n", index) + "\n]}\n");
        Files.writeString(
                folder.resolve("package.json"),
                """
                {
                  "name": "hl7.fhir.r4.core",
                  "version": "%s",
                  "type": "Core",
                  "fhirVersions": ["%s"],
                  "canonical": "http://hl7.org/fhir",
                  "url": "http://hl7.org/fhir/R4",
                  "title": "FHIR R4 core, rebuilt from the definitions in HAPI FHIR"
                }
                """
                        .formatted(version, version));
        System.out.println("hl7.fhir.r4.core#" + version + ": " + written.size() + " resources");
    }

    private static Bundle read(String source) throws IOException {
        IParser parser = source.endsWith(".json") ? new JsonParser() : new XmlParser();
        try (InputStream in = CorePackage.class.getResourceAsStream(DEFINITIONS + source)) {
            if (in == null) {
                throw new IOException("The class path holds no " + DEFINITIONS + source);
            }
            return (Bundle) parser.parse(in);
        }
    }

    private static byte[] json(Resource resource) throws IOException {
        if (resource instanceof DomainResource domainResource) {
            domainResource.setText(null);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonParser().setOutputStyle(IParser.OutputStyle.NORMAL).compose(out, resource);
        return out.toByteArray();
    }

    private static String indexEntry(String file, Resource resource) {
        StringBuilder entry = new StringBuilder("{");
        field(entry, "filename", file);
        field(entry, "resourceType", resource.fhirType());
        field(entry, "id", resource.getIdElement().getIdPart());
        if (resource instanceof MetadataResource metadata) {
            field(entry, "url", metadata.getUrl());
            field(entry, "version", metadata.getVersion());
        }
        if (resource instanceof StructureDefinition definition) {
            field(entry, "kind", definition.getKind() == null ? null : definition.getKind().toCode());
            field(entry, "type", definition.getType());
            field(entry, "derivation", definition.getDerivation() == null ? null : definition.getDerivation().toCode());
        }
        return entry.append('}').toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (value != null) {
            entry.append(entry.length() > 1 ? "," : "")
                    .append('"').append(name).append("\":\"")
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
    }
}
