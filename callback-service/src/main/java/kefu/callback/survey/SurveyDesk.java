package kefu.callback.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.callback.CallbackProblem;
import kefu.callback.task.Act;
import kefu.callback.task.Acts;
import kefu.callback.undertaking.Undertaking;
import kefu.callback.undertaking.UndertakingRoom;
import kefu.platform.casework.CaseDesk;
import kefu.platform.id.Uuid7;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;

/** Takes answers while a survey is open, one of each customer, and tells what they come to. */
@ApplicationScoped
class SurveyDesk {

    private static final String OPEN = "OPEN";

    private final CaseDesk cases;
    private final UndertakingRoom room;
    private final EntityManager rows;
    private final Tallies tallies;
    private final SurveyPolicy policy;
    private final Preconditions preconditions;
    private final Acts acts;

    SurveyDesk(
            CaseDesk cases,
            UndertakingRoom room,
            EntityManager rows,
            Tallies tallies,
            SurveyPolicy policy,
            Preconditions preconditions,
            Acts acts) {
        this.cases = cases;
        this.room = room;
        this.rows = rows;
        this.tallies = tallies;
        this.policy = policy;
        this.preconditions = preconditions;
        this.acts = acts;
    }

    @Transactional
    ResponseView answer(UUID survey, NewResponse answered) {
        answered.checkScale(policy.ratingSteps());
        Undertaking held = cases.hold(room, SurveyResource.PROCESS, survey);
        preconditions.honour(held.version());
        if (!held.state().equals(OPEN)) {
            throw CallbackProblem.SURVEY_NOT_OPEN
                    .because(
                            "调查处于 " + held.state() + "，不接受答卷",
                            "The survey is " + held.state() + " and takes no answers")
                    .with("state", held.state());
        }
        if (answered.customerId() != null && answeredBy(survey, answered.customerId())) {
            throw CallbackProblem.SURVEY_ANSWERED.because("该客户已答复此调查", "This customer has answered the survey already");
        }
        Act act = acts.now();
        SurveyResponse response = new SurveyResponse(Uuid7.at(act.at()), survey, answered, act.operator(), act.at());
        rows.persist(response);
        tallies.count(survey, answered.ratings());
        return response.view();
    }

    private boolean answeredBy(UUID survey, UUID customer) {
        return !rows.createQuery(
                        "select r.id from SurveyResponse r where r.surveyId = :survey and r.customerId = :customer",
                        UUID.class)
                .setParameter("survey", survey)
                .setParameter("customer", customer)
                .getResultList()
                .isEmpty();
    }

    @Transactional
    Page<ResponseView> list(UUID survey, Paging paging) {
        cases.get(room, SurveyResource.PROCESS, survey);
        List<ResponseView> views = AlongIndex.newestFirst(
                        rows, SurveyResponse.class, Map.of("surveyId", survey), "survey_response_survey", paging)
                .stream()
                .map(SurveyResponse::view)
                .toList();
        return paging.page(views, view -> List.of(view.id().toString()));
    }

    @Transactional
    StatisticsView statistics(UUID survey) {
        String state = cases.get(room, SurveyResource.PROCESS, survey).view().state();
        return StatisticsView.of(state, tallies.responses(survey), tallies.of(survey, policy.satisfiedFrom()));
    }
}
