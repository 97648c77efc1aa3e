package kefu.callback.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.web.Traced;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One customer's answer to a survey; no column of it is ever updated. */
@Entity
@Immutable
@Table(name = "survey_response")
class SurveyResponse extends Traced {

    private static final TypeReference<EnumMap<Dimension, Integer>> RATINGS = new TypeReference<>() {};

    @Id
    private UUID id;

    private UUID surveyId;
    private @Nullable UUID customerId;
    private String ratings;
    private @Nullable String opinion;
    private String recordedBy;
    private Instant recordedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SurveyResponse() {}

    SurveyResponse(UUID id, UUID surveyId, NewResponse answered, String by, Instant at) {
        this.id = id;
        this.surveyId = surveyId;
        this.customerId = answered.customerId();
        this.ratings = Json.write(answered.ratings());
        this.opinion = answered.opinion();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    ResponseView view() {
        Map<Dimension, Integer> given = Json.mapper().convertValue(Json.read(ratings), RATINGS);
        return new ResponseView(id, customerId, given, opinion, recordedBy, recordedAt);
    }
}
