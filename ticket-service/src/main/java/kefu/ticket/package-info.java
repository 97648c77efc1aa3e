/**
 * ticket-service: owns tickets and executes the processes of the manual on them.
 *
 * <ul>
 *   <li>{@code ticket} – a ticket, its desk (open, take a step, change), its history, who may see what of it
 *   <li>{@code field} – fields a house adds to the tickets of a process
 *   <li>{@code search} – lists: which filters go together, and on which index
 *   <li>{@code clock} – what happens when a clock warns or runs out, how its due date came about, what it would be if, and what
 *       a new calendar or class makes of it
 *   <li>{@code assignment} – giving a ticket to somebody, claiming one from the queue, giving it back
 *   <li>{@code operator} – who can be given work, with which skills and how much; {@code duty} – who is on duty, by rosters,
 *       swaps and leave
 *   <li>{@code teamwork} – notes among colleagues, watchers, tags, links
 *   <li>{@code reply} – messages to and from the customer, and drafts; {@code presence} – who is at a ticket right now
 *   <li>{@code attachment} – files of a ticket; {@code file} – where files are kept, and what they really are
 *   <li>{@code escalation} – what stays late is reported upwards, and what the general manager was told
 *   <li>{@code merging} – two tickets that are one, undoing that, and one that is two
 *   <li>{@code action} – what can be done with a ticket in one go; {@code bulk} does it with many, as a job; {@code preset}
 *       keeps macros of it, and views of lists
 *   <li>{@code report} – the ledger of complaints, and the reports of the manuals
 *   <li>{@code worksheet} – what other departments are asked for, and by when
 *   <li>{@code call} – calls that came in, measured against the manual
 *   <li>{@code listing} – how the lists beside that of tickets are read
 *   <li>{@code shift} – the hand-over of a shift, and the tickets that go along
 *   <li>{@code routing} – rules of complaints and inquiries that look at other tickets, group complaints, kinds of complaints
 *   <li>{@code appointment} – who is expected when, and when somebody is free
 *   <li>{@code order}, {@code support} – the times the house has settled for orders and for going on site
 *   <li>{@code inspection} – how often rounds are gone, and what was missed
 *   <li>{@code customer} – what this service knows of a customer: class, contracts, who looked after him and left
 *   <li>{@code callback}, {@code billing} – what other services tell, in this service's words
 *   <li>{@code policy} – the numbers and lists an operator of the suite may change
 * </ul>
 *
 * The processes themselves are data: {@code src/main/resources/processes}.
 */
@NullMarked
package kefu.ticket;

import org.jspecify.annotations.NullMarked;
