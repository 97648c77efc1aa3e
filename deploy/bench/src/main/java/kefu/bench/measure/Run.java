package kefu.bench.measure;

import kefu.bench.suite.Target;

/**
 * What every measure of this run is given.
 *
 * @param agent the bearer token of an agent
 */
public record Run(Target target, String agent, Options options, Report report) {

    public int connections() {
        return options.number(Options.Number.CONNECTIONS);
    }
}
