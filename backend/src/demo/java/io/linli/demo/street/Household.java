package io.linli.demo.street;

/**
 * One title unit of the demonstration.
 *
 * @param area floor area in hundredths of a square metre
 * @param use 住宅 or 商业
 * @param occupant who lives there; unknown when the flat stands empty
 * @param relation the occupant's relation to the owner; empty when the flat stands empty
 */
record Household(
    String building,
    String unit,
    String room,
    int floor,
    int area,
    String use,
    String ownership,
    Person owner,
    Person occupant,
    String relation) {}
