/** What the sample must not get wrong; the whole of it is run by the stories of {@code deploy/journeys}. */
package kefu.samples.crm;
