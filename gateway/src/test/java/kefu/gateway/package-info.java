/** The door, tried with services that answer, refuse, dawdle or are not there. */
package kefu.gateway;
