package kefu.ticket.preset;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.MergePatch;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import kefu.ticket.listing.Ask;
import kefu.ticket.ticket.Supervisors;
import kefu.ticket.ticket.TicketBook;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps views and macros. What is personal is there for its owner alone; what belongs to a department is there for everybody in
 * it and kept by its supervisors.
 */
@ApplicationScoped
class PresetDesk {

    private static final Logger LOG = Logger.getLogger(PresetDesk.class);

    private final TicketBook tickets;
    private final Presets presets;
    private final MergePatch patches;
    private final Preconditions preconditions;
    private final Clock clock;

    PresetDesk(TicketBook tickets, Presets presets, MergePatch patches, Preconditions preconditions, Clock clock) {
        this.tickets = tickets;
        this.presets = presets;
        this.patches = patches;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** How one kind is read from what is kept, checked and written again. */
    interface Content<T> {

        PresetKind kind();

        Class<T> type();

        T of(Preset kept);

        /** Refuses what makes no sense. */
        void check(T content);

        String name(T content);

        String written(T content);
    }

    @Transactional
    <T> Preset keep(Content<T> content, T asked, @Nullable PresetScope wished, Caller who) {
        tickets.insider();
        content.check(asked);
        PresetScope scope = Objects.requireNonNullElse(wished, PresetScope.PERSONAL);
        String audience = audience(scope, who);
        if (scope == PresetScope.DEPARTMENT) {
            requireKeeper(who);
        }
        Instant now = clock.instant();
        Preset preset = new Preset(
                Uuid7.at(now),
                0,
                content.kind(),
                scope,
                audience,
                content.name(asked),
                content.written(asked),
                who.operator(),
                now,
                who.operator(),
                now);
        presets.keep(preset);
        LOG.infof("%s %s of %s %s kept by %s", content.kind(), preset.id(), scope, audience, who.operator());
        return preset;
    }

    @Transactional
    Preset get(PresetKind kind, UUID id, Caller who) {
        return seen(kind, id, who, false);
    }

    /** @param scope as asked for in the address; one's own if absent */
    @Transactional
    Page<Preset> page(PresetKind kind, @Nullable String scope, Caller who, Paging paging) {
        tickets.insider();
        String asked = Ask.oneOf("scope", scope, PresetScope.class);
        PresetScope whose = asked == null ? PresetScope.PERSONAL : PresetScope.valueOf(asked);
        return paging.page(
                presets.list(kind, whose, audience(whose, who), paging),
                kept -> List.of(kept.id().toString()));
    }

    @Transactional
    <T> Preset change(Content<T> content, UUID id, JsonNode patch, Caller who) {
        Preset before = seen(content.kind(), id, who, true);
        requireMine(before, who);
        preconditions.require(before.version());
        T after = patches.apply(content.of(before), patch, content.type());
        content.check(after);
        Preset changed = before.changed(content.name(after), content.written(after), who.operator(), clock.instant());
        presets.change(changed);
        LOG.infof("%s %s changed by %s", content.kind(), id, who.operator());
        return changed;
    }

    @Transactional
    void remove(PresetKind kind, UUID id, Caller who) {
        Preset preset = seen(kind, id, who, true);
        requireMine(preset, who);
        preconditions.require(preset.version());
        presets.remove(id);
        LOG.infof("%s %s removed by %s", kind, id, who.operator());
    }

    private Preset seen(PresetKind kind, UUID id, Caller who, boolean forChange) {
        tickets.insider();
        return presets.find(kind, id, forChange)
                .filter(preset -> preset.audience()
                        .equals(preset.scope() == PresetScope.PERSONAL ? who.operator() : who.department()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这一项", "There is nothing of this kind here"));
    }

    private static void requireMine(Preset preset, Caller who) {
        if (preset.scope() == PresetScope.DEPARTMENT) {
            requireKeeper(who);
        }
    }

    private static void requireKeeper(Caller who) {
        if (!Supervisors.include(who)) {
            throw CommonProblem.FORBIDDEN
                    .because("部门共享的由主管维护", "What a department shares is kept by its supervisors")
                    .with("allowedFor", Supervisors.ROLES);
        }
    }

    private static String audience(PresetScope scope, Caller who) {
        if (scope == PresetScope.PERSONAL) {
            return who.operator();
        }
        if (who.department() == null) {
            throw CommonProblem.INVALID
                    .because("您不属于任何部门", "You belong to no department")
                    .at("/scope", "no-department", "令牌中没有部门", "Your token names none");
        }
        return Objects.requireNonNull(who.department());
    }
}
