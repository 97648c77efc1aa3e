/** One readable story a class; the suite they share is brought up once. */
package kefu.journeys;
