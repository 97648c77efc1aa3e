package kefu.local.command;

import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Layout;
import kefu.local.Options;

/** One thing a person can ask the launcher to do. */
public interface Command {

    /** The word after {@code ./kefu}. */
    String name();

    /** One line for the overview. */
    String summary();

    /** Everything there is to know, beginning with how it is typed. */
    String help();

    /** The options it knows; any other is refused. */
    default Options options() {
        return Options.NONE;
    }

    /** Whether its arguments belong to another program and are handed on as they are. */
    default boolean passesThrough() {
        return false;
    }

    /** Does it and answers the exit code. */
    int run(Arguments arguments, Layout layout, Console console);
}
