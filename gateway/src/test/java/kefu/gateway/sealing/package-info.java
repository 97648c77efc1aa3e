/** What is sealed stays readable to us alone. */
package kefu.gateway.sealing;
