/**
 * The callback service (回访): who has to be called back, by when, in which rhythm, and what the customer answered.
 *
 * <pre>
 * schedule   pure dates: rhythms, the days a plan falls on, the last moment of a business day
 * questions  what is asked in each kind of callback, as data
 * task       one callback to be made: its deadline, who holds it, where it stands
 * attempt    one ring at the customer's door: outcome, identity, answers, signature; never altered afterwards
 * plan       the rhythm a customer is called in, one task at a time
 * worklist   the REST side for the people who make the calls
 * undertaking survey opinions, surveys, outbound programmes, visits, notices, care plans: processes, step by step
 * contact    when each customer was last in contact, and who has been quiet for too long
 * survey     answers to surveys and their statistics
 * report     how many of the callbacks due were made in time
 * intake     what other services report that makes a callback due
 * </pre>
 */
@NullMarked
package kefu.callback;

import org.jspecify.annotations.NullMarked;
