/** What a person can type after {@code ./kefu}: one small class per command. */
@NullMarked
package kefu.local.command;

import org.jspecify.annotations.NullMarked;
