/**
 * The demonstration street: what it is made of, and how its spreadsheets are made from that. Codes,
 * neighbourhoods and counts are those of a real street; estates, companies and persons are made up.
 */
package io.linli.demo.street;
