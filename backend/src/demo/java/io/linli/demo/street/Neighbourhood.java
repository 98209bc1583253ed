package io.linli.demo.street;

/**
 * A neighbourhood of the demonstration.
 *
 * @param code twelve digits, as the Bureau of Statistics gives them
 */
public record Neighbourhood(String code, String name) {}
