/** The processes of the local suite: MySQL, Kafka and the services; and the pair of servers that tests share. */
@NullMarked
package kefu.local.server;

import org.jspecify.annotations.NullMarked;
