package kefu.callback.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import kefu.callback.schedule.Rhythm;

/** The intervals of callback plans as the manuals state them; a plan keeps those it was made with. */
@ConfigMapping(prefix = "kefu.callback.plans")
public interface PlanPolicy {

    /** 001-④一1 定期访问/月, and 003-篇8 五 一年内项目每月回访一次. */
    @WithDefault("1")
    int firstYearEveryMonths();

    /** 003-篇8 五 一年以上的项目每季回访一次. */
    @WithDefault("3")
    int laterEveryMonths();

    /** 一年内: the anniversary is the last day of the first phase. */
    @WithDefault("12")
    int firstPhaseMonths();

    /** How many days before its last day a callback appears in the lists. The manuals give no number. */
    @WithDefault("7")
    int leadDays();

    /** The rhythm of a kind of plan; a custom one brings its own interval. */
    default Rhythm rhythm(PlanKind kind) {
        Period monthly = Period.ofMonths(firstYearEveryMonths());
        return kind == PlanKind.PROJECT
                ? Rhythm.turning(monthly, Period.ofMonths(firstPhaseMonths()), Period.ofMonths(laterEveryMonths()))
                : Rhythm.steady(monthly);
    }
}
