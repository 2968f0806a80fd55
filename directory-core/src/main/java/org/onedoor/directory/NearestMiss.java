package org.onedoor.directory;

import java.io.Serializable;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;

/**
 * A service that would fit but for one thing.
 *
 * @param service the service
 * @param organization who provides it
 * @param reason the one thing
 */
public record NearestMiss(Service service, Organization organization, MissReason reason) implements Serializable {}
