package org.keywright.application;

/** Somebody's listening to something; closing it ends that. */
@FunctionalInterface
public interface Watch extends AutoCloseable {

    @Override
    void close();
}
