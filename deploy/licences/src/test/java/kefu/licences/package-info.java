/** What the suite is made of may be passed on. */
package kefu.licences;
