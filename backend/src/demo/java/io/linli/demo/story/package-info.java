/** The story that the demonstration tells: separate callers who know the service by HTTP only. */
package io.linli.demo.story;
