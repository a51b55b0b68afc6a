package org.cartlupus.server.errors;

import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/** In a batch each entry fails for itself: its outcome is written as that of a request of its own would be. */
public class BatchEntryErrors extends TransactionProcessorVersionAdapterR4 {

    private final ErrorAnswers answers;

    public BatchEntryErrors(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void populateEntryWithOperationOutcome(BaseServerResponseException failure, BundleEntryComponent entry) {
        BaseServerResponseException answer = answers.answer(failure, "batch");
        entry.getResponse()
                .setOutcome((Resource) answer.getOperationOutcome())
                .setStatus(Integer.toString(answer.getStatusCode()));
    }

    /** HAPI sets the status of the untranslated failure after the outcome: ours stays. */
    @Override
    public void setResponseStatus(BundleEntryComponent entry, String status) {
        if (!(entry.getResponse().getOutcome() instanceof OperationOutcome)) {
            super.setResponseStatus(entry, status);
        }
    }
}
