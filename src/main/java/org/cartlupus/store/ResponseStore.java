package org.cartlupus.store;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.util.UrlUtil;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * The recorded responses and the Provenance of each. Written through HAPI's own ways in, so that validation, search and
 * the evidence kept beside the resources see them like any other write.
 */
@Component
public class ResponseStore {

    /** Resources of one search or one write: few, for what they refer to is many. */
    private static final int PORTION = 20;

    private final DaoRegistry daos;
    private final IFhirSystemDao<Bundle, Meta> system;
    private final EntityManager entities;

    public ResponseStore(DaoRegistry daos, IFhirSystemDao<Bundle, Meta> system, EntityManager entities) {
        this.daos = daos;
        this.system = system;
        this.entities = entities;
    }

    /** The present version of every Observation that has one of these identifiers of system {@code sid/response}. */
    public List<Observation> byIdentifier(List<String> identifiers) {
        List<Observation> found = new ArrayList<>();
        for (List<String> portion : portions(identifiers)) {
            TokenOrListParam any = new TokenOrListParam();
            portion.forEach(identifier -> any.add(Systems.RESPONSE_IDENTIFIER, identifier));
            found.addAll(search(Observation.class, Observation.SP_IDENTIFIER, any));
        }
        return found;
    }

    /**
     * Creates or updates each Observation by its identifier; to be called inside a transaction.
     *
     * @return what is stored now, with id and version, in the same order
     */
    public List<Observation> put(List<Observation> responses) {
        List<Observation> stored = new ArrayList<>();
        for (List<Observation> portion : portions(responses)) {
            stored.addAll(putPortion(portion));
            forgetEntities();
        }
        return stored;
    }

    private List<Observation> putPortion(List<Observation> responses) {
        Bundle request = new Bundle().setType(BundleType.TRANSACTION);
        for (Observation response : responses) {
            request.addEntry()
                    .setResource(response)
                    .setFullUrl(IdType.newRandomUuid().getValue())
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl("Observation?identifier="
                            + UrlUtil.escapeUrlParam(Systems.RESPONSE_IDENTIFIER + "|" + escaped(response)));
        }
        Bundle answer = system.transactionNested(new SystemRequestDetails(), request);
        return answer.getEntry().stream()
                .map(entry -> new IdType(entry.getResponse().getLocation()))
                .map(id -> daos.getResourceDao(Observation.class).read(id, new SystemRequestDetails()))
                .toList();
    }

    /** @return what is stored now, with id and version */
    public Provenance create(Provenance provenance) {
        Provenance created = (Provenance) daos.getResourceDao(Provenance.class)
                .create(provenance, new SystemRequestDetails())
                .getResource();
        forgetEntities();
        return created;
    }

    /**
     * Writes out what the transaction holds and lets go of it. Hibernate looks through all it holds before each query, of
     * which every reference costs one: without this the time grows with the square of what is recorded.
     */
    private void forgetEntities() {
        entities.flush();
        entities.clear();
    }

    /** Provenances of any version of these resources, such as {@code Observation/x}. */
    public List<Provenance> provenanceOf(List<String> references) {
        List<Provenance> found = new ArrayList<>();
        for (List<String> portion : portions(references)) {
            ReferenceOrListParam any = new ReferenceOrListParam();
            portion.forEach(reference -> any.add(new ReferenceParam(reference)));
            found.addAll(search(Provenance.class, Provenance.SP_TARGET, any));
        }
        return found;
    }

    private <R extends Resource> List<R> search(
            Class<R> type,
            String parameter,
            ca.uhn.fhir.model.api.IQueryParameterOr<? extends IQueryParameterType> any) {
        SearchParameterMap map = SearchParameterMap.newSynchronous();
        map.add(parameter, any);
        return daos.getResourceDao(type).search(map, new SystemRequestDetails()).getAllResources().stream()
                .map(type::cast)
                .toList();
    }

    private static String escaped(Observation response) {
        return ca.uhn.fhir.rest.param.ParameterUtil.escape(
                response.getIdentifierFirstRep().getValue());
    }

    private static <V> List<List<V>> portions(List<V> all) {
        List<List<V>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PORTION) {
            portions.add(all.subList(from, Math.min(from + PORTION, all.size())));
        }
        return portions;
    }
}
