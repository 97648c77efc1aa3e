package kefu.platform.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One declaration answers for a row, for a query and for news alike. */
class VisibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    private record Page(
            String level,
            @Nullable LocalDate until,
            @Nullable String owner,
            @Nullable String withheldFrom,
            List<String> readers) {}

    private static final Trait<Page> LEVEL = new Trait<>("level", "p.level", Page::level);
    private static final Trait<Page> UNTIL = new Trait<>("period", "p.until", Page::until);
    private static final Trait<Page> OWNER = new Trait<>("owner", "p.owner", Page::owner);
    private static final Trait<Page> WITHHELD = new Trait<>("the accused", "p.withheld_from", Page::withheldFrom);
    private static final Trait<Page> READERS = new Trait<>("reader", null, Page::readers);

    private static final Visibility<Page> PAGES = Visibility.of(Page.class)
            .withheldFrom(WITHHELD)
            .shownTo(Who.of("EDITOR"), Where.everything())
            .shownTo(Who.of("SELLER"), Where.either(LEVEL.is("LOW"), UNTIL.isPast(), OWNER.isCaller()))
            .shownTo(Who.of("GUEST"), READERS.isCaller())
            .shownTo(Who.of("HEAD").from(Rank.MANAGER), OWNER.isDepartmentOfCaller())
            .inClearFor(Who.of("EDITOR"), LEVEL.is("LOW", "MIDDLE"));

    private static final List<Page> ROWS = List.of(
            new Page("LOW", null, null, null, List.of()),
            new Page("HIGH", TODAY.minusDays(1), null, null, List.of()),
            new Page("HIGH", TODAY, "me", null, List.of("you")),
            new Page("MIDDLE", TODAY, "GAS", "me", List.of("me", "you")),
            new Page("HIGH", null, "you", "you", List.of("me")));

    private static final List<Caller> CALLERS = Stream.of("EDITOR", "SELLER", "GUEST", "HEAD", "STRANGER")
            .flatMap(role -> Stream.of("me", "you")
                    .flatMap(operator -> Stream.of(Rank.EMPLOYEE, Rank.MANAGER)
                            .map(rank -> new Caller(operator, Set.of(role), rank, "GAS", Set.of()))))
            .toList();

    @Test
    void whoeverSeesARowMayBeToldOfItAndNobodyElse() {
        for (Caller caller : CALLERS) {
            for (Page row : ROWS) {
                assertThat(PAGES.audience(row, TODAY).includes(caller))
                        .as("%s of %s", caller, row)
                        .isEqualTo(PAGES.sees(caller, row, TODAY));
            }
        }
    }

    @Test
    void theRulesSayWhatTheyMean() {
        Caller seller = new Caller("me", Set.of("SELLER"), Rank.EMPLOYEE, null, Set.of());
        assertThat(ROWS.stream().filter(row -> PAGES.sees(seller, row, TODAY))).hasSize(3);
        Caller editor = new Caller("me", Set.of("EDITOR"), Rank.EMPLOYEE, null, Set.of());
        assertThat(ROWS.stream().filter(row -> !PAGES.sees(editor, row, TODAY))).containsExactly(ROWS.get(3));
        assertThat(ROWS.stream().filter(row -> PAGES.inClear(editor, row, TODAY)))
                .containsExactly(ROWS.get(0), ROWS.get(3));
        assertThat(PAGES.told())
                .contains(
                        "never: the accused",
                        "shown to SELLER: level LOW or period over or is owner",
                        "shown to HEAD from MANAGER on: of owner");
    }

    @Test
    void aQueryAsksForNoMoreThanTheRulesShow() {
        Caller seller = new Caller("me", Set.of("SELLER"), Rank.EMPLOYEE, null, Set.of());
        Map<String, Object> values = new HashMap<>();
        assertThat(PAGES.condition(seller, TODAY).named(values))
                .isEqualTo("((p.level = :seen0 or p.until < :seen1 or p.owner = :seen2)"
                        + " and (p.withheld_from IS NULL OR p.withheld_from <> :seen3))");
        assertThat(values).containsEntry("seen1", TODAY).containsEntry("seen2", "me");
        Caller stranger = new Caller("me", Set.of(), Rank.GM, null, Set.of());
        assertThat(PAGES.condition(stranger, TODAY).isNever()).isTrue();
        Caller guest = new Caller("me", Set.of("GUEST"), Rank.GM, null, Set.of());
        assertThat(PAGES.condition(guest, TODAY).isNever()).isTrue();
    }

    @Test
    void whatWasSaidOfOtherRolesIsStillUnderstoodAndMeansNobodyWithoutARole() {
        Who house = new Who(Set.of("GUEST", "PARTNER"), true, Rank.EMPLOYEE);
        assertThat(house.is(new Caller("me", Set.of(), Rank.GM, null, Set.of())))
                .isFalse();
        assertThat(house.is(new Caller("me", Set.of("GUEST", "PARTNER"), Rank.GM, null, Set.of())))
                .isFalse();
        assertThat(house.is(new Caller("me", Set.of("GUEST", "EDITOR"), Rank.GM, null, Set.of())))
                .isTrue();
    }

    @Test
    void valuesLookMasked() {
        assertThat(Mask.NUMBER.of("13812341234")).isEqualTo("138****1234");
        assertThat(Mask.NUMBER.of("55667788")).isEqualTo("****88");
        assertThat(Mask.NUMBER.of("1")).isEqualTo("****1");
        assertThat(Mask.EMAIL.of("zhang@example.com")).isEqualTo("z***@example.com");
        assertThat(Mask.EMAIL.of("nobody")).isEqualTo("****");
        assertThat(Mask.NAME.of("王芳")).isEqualTo("王**");
        assertThat(Mask.TEXT.of(Objects.requireNonNull("和平路 1 号"))).isEqualTo("****");
        assertThat(Mask.TEXT.of(null)).isNull();
    }
}
