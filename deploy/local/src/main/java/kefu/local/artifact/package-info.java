/** What the launcher fetches and builds: the servers' artifacts, in a cache of the user, and the services' packages. */
@NullMarked
package kefu.local.artifact;

import org.jspecify.annotations.NullMarked;
