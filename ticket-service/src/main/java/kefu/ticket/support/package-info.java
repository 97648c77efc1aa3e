/** Support in three tiers (热线、远程、现场): until when whoever goes on site has to be there. */
@NullMarked
package kefu.ticket.support;

import org.jspecify.annotations.NullMarked;
