package kefu.platform.process;

import java.util.List;

/**
 * What opening, a step or a due clock leads to; the service stores the state, appends the entry, publishes the emissions and
 * sets the timers, all in one transaction.
 *
 * @param timers to be set or cancelled, also where nothing changed: a timer that came too early is set again
 * @param changed false if a timer came too late or too early to mean anything; then nothing is to be stored
 */
public record Outcome(
        CaseState state, HistoryEntry entry, List<Emission> emissions, List<TimerChange> timers, boolean changed) {}
