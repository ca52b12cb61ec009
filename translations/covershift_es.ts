<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AbsentSandbox</name>
    <message>
        <source>This build has no sandbox. Use one that was built with Qt HttpServer.</source>
        <translation>Esta compilación no incluye el entorno de pruebas. Use una compilada con Qt HttpServer.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>taken by the host</source>
        <translation>tomada por el servidor</translation>
    </message>
    <message>
        <source>not taken; back in the queue</source>
        <translation>no tomada; de vuelta en la cola</translation>
    </message>
    <message>
        <source>refused by the host</source>
        <translation>rechazada por el servidor</translation>
    </message>
    <message>
        <source>the batch was refused as a whole; sent again in halves</source>
        <translation>el lote se rechazó entero; se reenvía por mitades</translation>
    </message>
    <message>
        <source>not taken; sending is paused</source>
        <translation>no tomada; el envío está en pausa</translation>
    </message>
    <message>
        <source>nobody knows whether it was taken</source>
        <translation>nadie sabe si se tomó</translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation>el programa terminó antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>No answer; nothing of the body had left: %1</source>
        <translation>Sin respuesta; no había salido nada del cuerpo: %1</translation>
    </message>
    <message>
        <source>No whole answer: %1</source>
        <translation>Sin respuesta completa: %1</translation>
    </message>
    <message>
        <source>Answer after %1 ms: HTTP %2, %3</source>
        <translation>Respuesta al cabo de %1 ms: HTTP %2, %3</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sola</translation>
    </message>
    <message>
        <source>in a batch of %1</source>
        <translation>en un lote de %1</translation>
    </message>
    <message>
        <source>Attempt %1 at %2, %3</source>
        <translation>Intento %1 a las %2, %3</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Saved for %1, as a retry of operation %2.</source>
        <translation>Guardada para %1, como reintento de la operación %2.</translation>
    </message>
    <message>
        <source>Saved for %1, held until %2.</source>
        <translation>Guardada para %1, retenida hasta %2.</translation>
    </message>
    <message>
        <source>Saved for %1, backdated.</source>
        <translation>Guardada para %1, con fecha retroactiva.</translation>
    </message>
    <message>
        <source>Saved for %1.</source>
        <translation>Guardada para %1.</translation>
    </message>
    <message>
        <source>Handed to the wire.</source>
        <translation>Entregada a la red.</translation>
    </message>
    <message>
        <source>A person says that it was taken.</source>
        <translation>Una persona dice que se tomó.</translation>
    </message>
    <message>
        <source>The host took it.</source>
        <translation>El servidor la tomó.</translation>
    </message>
    <message>
        <source>A person says that it was taken, and gave its id.</source>
        <translation>Una persona dice que se tomó y dio su id.</translation>
    </message>
    <message>
        <source>The host took it and gave it an id.</source>
        <translation>El servidor la tomó y le dio un id.</translation>
    </message>
    <message>
        <source>The host refused it.</source>
        <translation>El servidor la rechazó.</translation>
    </message>
    <message>
        <source>A rule forbade it by then; it was not sent.</source>
        <translation>Para entonces una regla lo prohibía; no se envió.</translation>
    </message>
    <message>
        <source>A person let it pass what waits for a decision before it.</source>
        <translation>Una persona la dejó pasar delante de lo que espera una decisión.</translation>
    </message>
    <message>
        <source>In doubt: no answer says whether it was taken.</source>
        <translation>En duda: ninguna respuesta dice si se tomó.</translation>
    </message>
    <message>
        <source>Too late: it was not sent in time.</source>
        <translation>Demasiado tarde: no se envió a tiempo.</translation>
    </message>
    <message>
        <source>Dropped by a person; it is not sent.</source>
        <translation>Descartada por una persona; no se envía.</translation>
    </message>
    <message>
        <source>Dropped; it is not sent.</source>
        <translation>Descartada; no se envía.</translation>
    </message>
    <message>
        <source>A person says that it was not taken; it is sent again.</source>
        <translation>Una persona dice que no se tomó; se envía de nuevo.</translation>
    </message>
    <message>
        <source>Back in the queue; it is sent again.</source>
        <translation>De vuelta en la cola; se envía de nuevo.</translation>
    </message>
    <message>
        <source>Its batch was refused as a whole; it is sent again in a smaller one.</source>
        <translation>Su lote se rechazó entero; se envía de nuevo en uno más pequeño.</translation>
    </message>
    <message>
        <source>Sending was paused.</source>
        <translation>El envío se puso en pausa.</translation>
    </message>
    <message>
        <source>Sending was resumed.</source>
        <translation>El envío se reanudó.</translation>
    </message>
    <message>
        <source>The connection was saved, with a new key.</source>
        <translation>La conexión se guardó, con una clave nueva.</translation>
    </message>
    <message>
        <source>The connection was saved.</source>
        <translation>La conexión se guardó.</translation>
    </message>
    <message>
        <source>Workers were imported: %1 new, %2 changed, %3 the same.</source>
        <translation>Se importaron trabajadores: %1 nuevos, %2 cambiados, %3 iguales.</translation>
    </message>
    <message>
        <source>The host answered with HTTP %1.</source>
        <extracomment>%1: the status of an answer</extracomment>
        <translation>El servidor respondió con HTTP %1.</translation>
    </message>
    <message>
        <source>Covershift</source>
        <translation>Covershift</translation>
    </message>
    <message>
        <source>Cover was checked: enabled.</source>
        <translation>Se comprobó la cobertura: activada.</translation>
    </message>
    <message>
        <source>Cover was checked: disabled.</source>
        <translation>Se comprobó la cobertura: desactivada.</translation>
    </message>
    <message>
        <source>Cover was checked: Zego does not know the person.</source>
        <translation>Se comprobó la cobertura: Zego no conoce a la persona.</translation>
    </message>
    <message>
        <source>The worker was added.</source>
        <translation>El trabajador se añadió.</translation>
    </message>
    <message>
        <source>The worker&apos;s fields were changed.</source>
        <translation>Los datos del trabajador se cambiaron.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers were archived.</source>
        <translation>
            <numerusform>Se archivó a %n trabajador.</numerusform>
            <numerusform>Se archivó a %n trabajadores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers were brought back.</source>
        <translation>
            <numerusform>Se recuperó a %n trabajador.</numerusform>
            <numerusform>Se recuperó a %n trabajadores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuiltInSandbox</name>
    <message>
        <source>The script of faults cannot be used: %1. Correct it.</source>
        <translation>El guion de fallos no se puede usar: %1. Corríjalo.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on this port: %1. Choose another.</source>
        <translation>El entorno de pruebas no puede escuchar en este puerto: %1. Elija otro.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The folder of the database (default: COVERSHIFT_DATA_DIR, else the application data folder).</source>
        <translation>La carpeta de la base de datos (por omisión: COVERSHIFT_DATA_DIR o, si no, la carpeta de datos de la aplicación).</translation>
    </message>
    <message>
        <source>Print one JSON document, and nothing else, on standard output.</source>
        <translation>Escribir un documento JSON, y nada más, en la salida estándar.</translation>
    </message>
    <message>
        <source>How long to wait for a host (default: 30).</source>
        <translation>Cuánto esperar a un servidor (por omisión: 30).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>--timeout takes whole seconds, from 0 to %1.</source>
        <translation>--timeout admite segundos enteros, de 0 a %1.</translation>
    </message>
    <message>
        <source>Usage: covershift-cli [--data-dir DIR] [--json] [--timeout SECONDS] COMMAND …</source>
        <translation>Uso: covershift-cli [--data-dir DIR] [--json] [--timeout SECONDS] ORDEN …</translation>
    </message>
    <message>
        <source>Usage: covershift-cli [--data-dir DIR] [--json] [--timeout SECONDS] %1 COMMAND …</source>
        <translation>Uso: covershift-cli [--data-dir DIR] [--json] [--timeout SECONDS] %1 ORDEN …</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Each command takes --help.</source>
        <translation>Cada orden admite --help.</translation>
    </message>
    <message>
        <source>Usage: covershift-cli [options] %1</source>
        <translation>Uso: covershift-cli [opciones] %1</translation>
    </message>
    <message>
        <source>Say what to do: --help lists the commands.</source>
        <translation>Diga qué hacer: --help muestra las órdenes.</translation>
    </message>
    <message>
        <source>Say what to do: “%1 --help” lists the commands.</source>
        <translation>Diga qué hacer: “%1 --help” muestra las órdenes.</translation>
    </message>
    <message>
        <source>There is no command “%1”: --help lists the commands.</source>
        <translation>No existe la orden “%1”: --help muestra las órdenes.</translation>
    </message>
</context>
<context>
    <name>ConnectionResume</name>
    <message>
        <source>End the pause of a connection.</source>
        <translation>Terminar la pausa de una conexión.</translation>
    </message>
    <message>
        <source>The pause is over; “covershift-cli outbox push” sends what waits.</source>
        <translation>La pausa ha terminado; “covershift-cli outbox push” envía lo que espera.</translation>
    </message>
</context>
<context>
    <name>ConnectionSet</name>
    <message>
        <source>Save a connection; its key goes to the keychain.</source>
        <translation>Guardar una conexión; su clave va al llavero.</translation>
    </message>
    <message>
        <source>The address of the host, such as https://api.zego.com.</source>
        <translation>La dirección del servidor, como https://api.zego.com.</translation>
    </message>
    <message>
        <source>What names a worker: customerNumber, workProviderUserId, or the legacy policyId, driverId.</source>
        <translation>Qué identifica a un trabajador: customerNumber, workProviderUserId, o los antiguos policyId y driverId.</translation>
    </message>
    <message>
        <source>A login or logout whose answer was lost: resend, or ask.</source>
        <translation>Un inicio o cierre de sesión cuya respuesta se perdió: resend (reenviar) o ask (preguntar).</translation>
    </message>
    <message>
        <source>Your name as advised by Zego, for invitations.</source>
        <translation>Su nombre según lo indicó Zego, para las invitaciones.</translation>
    </message>
    <message>
        <source>Read the key from standard input, to its end.</source>
        <translation>Leer la clave de la entrada estándar, hasta el final.</translation>
    </message>
    <message>
        <source>The address is missing: add --url URL.</source>
        <translation>Falta la dirección: añada --url URL.</translation>
    </message>
    <message>
        <source>--identity takes customerNumber, workProviderUserId, policyId or driverId.</source>
        <translation>--identity admite customerNumber, workProviderUserId, policyId o driverId.</translation>
    </message>
    <message>
        <source>--on-uncertain takes resend or ask.</source>
        <translation>--on-uncertain admite resend o ask.</translation>
    </message>
    <message>
        <source>The connection to Zego at %1 is saved.</source>
        <translation>La conexión con Zego en %1 está guardada.</translation>
    </message>
</context>
<context>
    <name>ConnectionShow</name>
    <message>
        <source>Show the connections, without their secrets.</source>
        <translation>Mostrar las conexiones, sin sus secretos.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocida</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>When uncertain</source>
        <translation>En caso de duda</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Call each host once and say what is wrong.</source>
        <translation>Llamar una vez a cada servidor y decir qué falla.</translation>
    </message>
    <message>
        <source>Zego answers at %1 and takes the key.</source>
        <translation>Zego responde en %1 y acepta la clave.</translation>
    </message>
    <message>
        <source>Zego at %1: %2</source>
        <translation>Zego en %1: %2</translation>
    </message>
</context>
<context>
    <name>CoverState</name>
    <message>
        <source>Not covered</source>
        <translation>Sin cobertura</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Login on its way</source>
        <translation>Inicio en camino</translation>
    </message>
    <message>
        <source>Login late, due %1</source>
        <translation>Inicio atrasado, era a las %1</translation>
    </message>
    <message>
        <source>Covered since %1</source>
        <translation>Activa desde %1</translation>
    </message>
    <message>
        <source>Over 12 h, since %1</source>
        <translation>+ de 12 h, desde %1</translation>
    </message>
    <message>
        <source>Logout on its way</source>
        <translation>Cierre en camino</translation>
    </message>
    <message>
        <source>Cannot be ended from here, since %1</source>
        <translation>No se puede terminar desde aquí, desde %1</translation>
    </message>
    <message>
        <source>Uncertain since %1</source>
        <translation>Incierto desde %1</translation>
    </message>
    <message>
        <source>Logout failed, covered since %1</source>
        <translation>Falló el cierre, con cobertura desde %1</translation>
    </message>
</context>
<context>
    <name>CoverStatus</name>
    <message>
        <source>Enabled</source>
        <extracomment>of the product that a worker holds at the insurer</extracomment>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>of the product that a worker holds at the insurer</extracomment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Not known to Zego</source>
        <translation>Zego no lo conoce</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <extracomment>%1: what a check of cover said, as in &quot;Enabled&quot;, %2: how long ago, as in &quot;5 min&quot;</extracomment>
        <translation>%1 · hace %2</translation>
    </message>
    <message>
        <source>Zego says</source>
        <extracomment>what the provider says beside enabled or disabled</extracomment>
        <translation>Zego dice</translation>
    </message>
    <message>
        <source>Class of use</source>
        <translation>Clase de uso</translation>
    </message>
    <message>
        <source>Level of cover</source>
        <extracomment>of an insurance</extracomment>
        <translation>Nivel de cobertura</translation>
    </message>
    <message>
        <source>Insured vehicle</source>
        <translation>Vehículo asegurado</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>Id de póliza</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>“%1” is not the id of an operation: “covershift-cli outbox list” shows them.</source>
        <translation>“%1” no es el id de una operación: “covershift-cli outbox list” los muestra.</translation>
    </message>
    <message>
        <source>The reason is missing: add --reason TEXT.</source>
        <translation>Falta el motivo: añada --reason TEXTO.</translation>
    </message>
    <message>
        <source>Why; it is recorded with the decision.</source>
        <translation>Por qué; queda registrado con la decisión.</translation>
    </message>
</context>
<context>
    <name>HostArgument</name>
    <message>
        <source>There is no host “%1”: name zego.</source>
        <translation>No existe el servidor “%1”: indique zego.</translation>
    </message>
    <message>
        <source>This version speaks to Zego only; nothing was changed. Name zego.</source>
        <translation>Esta versión solo habla con Zego; no se cambió nada. Indique zego.</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>Login of %1</source>
        <translation>Inicio de sesión de %1</translation>
    </message>
    <message>
        <source>Logout of %1</source>
        <translation>Cierre de sesión de %1</translation>
    </message>
    <message>
        <source>Insert for %1</source>
        <translation>Inserción para %1</translation>
    </message>
    <message>
        <source>End of the shift of %1</source>
        <translation>Fin del turno de %1</translation>
    </message>
    <message>
        <source>Match of %1</source>
        <translation>Vinculación de %1</translation>
    </message>
    <message>
        <source>Saved; held until %1, then sent. Nothing has left yet.</source>
        <translation>Guardada; se retiene hasta %1 y entonces se envía. Aún no ha salido nada.</translation>
    </message>
    <message>
        <source>Saved; not taken yet. Tried again in %1.</source>
        <translation>Guardada; aún no tomada. Nuevo intento en %1.</translation>
    </message>
    <message>
        <source>Saved; sent as soon as the connection and this worker&apos;s earlier operations allow.</source>
        <translation>Guardada; se envía en cuanto lo permitan la conexión y las operaciones anteriores de este trabajador.</translation>
    </message>
    <message>
        <source>On its way; the host has not answered yet.</source>
        <translation>En camino; el servidor aún no ha respondido.</translation>
    </message>
    <message>
        <source>The host took it.</source>
        <translation>El servidor la tomó.</translation>
    </message>
    <message>
        <source>The host took it and gave it an id.</source>
        <translation>El servidor la tomó y le dio un id.</translation>
    </message>
    <message>
        <source>The host refused it; nothing changed there. This worker&apos;s later operations wait. Correct the cause and retry, or discard it.</source>
        <translation>El servidor la rechazó; allí no cambió nada. Las operaciones posteriores de este trabajador esperan. Corrija la causa y reinténtela, o descártela.</translation>
    </message>
    <message>
        <source>It was sent, but no answer says whether it was taken. This worker&apos;s later operations wait until it is settled.</source>
        <translation>Se envió, pero ninguna respuesta dice si se tomó. Las operaciones posteriores de este trabajador esperan hasta que se aclare.</translation>
    </message>
    <message>
        <source>Its last useful moment passed before it could be sent. Retry it, or discard it.</source>
        <translation>Su último momento útil pasó antes de que se pudiera enviar. Reinténtela o descártela.</translation>
    </message>
    <message>
        <source>Dropped; it is not sent.</source>
        <translation>Descartada; no se envía.</translation>
    </message>
    <message>
        <source>Saved; a person let it leave before what is owed. Sent as soon as the connection allows.</source>
        <translation>Guardada; una persona la dejó salir antes de lo que está pendiente. Se envía en cuanto la conexión lo permita.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Who of a fleet is insured right now, and logging workers in and out.</source>
        <translation>Quién de una flota está asegurado ahora mismo, e iniciar y cerrar la sesión de los trabajadores.</translation>
    </message>
    <message>
        <source>The folder of the database (default: COVERSHIFT_DATA_DIR, else %1).</source>
        <translation>La carpeta de la base de datos (por omisión: COVERSHIFT_DATA_DIR o, si no, %1).</translation>
    </message>
    <message>
        <source>Use the built-in host and a made-up fleet, in a folder of its own: nobody is insured.</source>
        <translation>Usar el servidor incorporado y una flota inventada, en una carpeta propia: nadie está asegurado.</translation>
    </message>
    <message>
        <source>Save a picture of the window once it has settled, and quit.</source>
        <translation>Guardar una imagen de la ventana cuando esté lista y salir.</translation>
    </message>
    <message>
        <source>Begin on this page: live, workers, activity or settings.</source>
        <translation>Empezar en esta página: live, workers, activity o settings.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>Nothing is known to do with “%1”.</source>
        <translation>No se sabe qué hacer con “%1”.</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>No existe la página “%1”.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>No existe el tema “%1”.</translation>
    </message>
</context>
<context>
    <name>OutboxDiscard</name>
    <message>
        <source>Drop an operation that is not taken.</source>
        <translation>Descartar una operación que no se ha tomado.</translation>
    </message>
    <message>
        <source>Operation %1 is discarded.</source>
        <translation>La operación %1 está descartada.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>List all that waits or needs a decision, and the latest %1 operations whatever their state.</source>
        <translation>Mostrar todo lo que espera o necesita una decisión, y las últimas %1 operaciones en cualquier estado.</translation>
    </message>
    <message>
        <source>Only those in this state, all of them; may be given several times.</source>
        <translation>Solo las que estén en este estado, todas; se puede repetir.</translation>
    </message>
    <message>
        <source>--state takes queued, sending, accepted, confirmed, rejected, uncertain, expired or discarded.</source>
        <translation>--state admite queued, sending, accepted, confirmed, rejected, uncertain, expired o discarded.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>OutboxPush</name>
    <message>
        <source>Send all that waits, now; a pause ends.</source>
        <translation>Enviar ahora todo lo que espera; termina una pausa.</translation>
    </message>
    <message>
        <source>The keys could not be read in the time given.</source>
        <translation>Las claves no se pudieron leer en el tiempo dado.</translation>
    </message>
    <message>
        <source>Nothing is left to send. “covershift-cli outbox list” shows what needs a decision.</source>
        <translation>No queda nada que enviar. “covershift-cli outbox list” muestra lo que necesita una decisión.</translation>
    </message>
</context>
<context>
    <name>OutboxResolve</name>
    <message>
        <source>Say of an uncertain operation that it was accepted, or that it was not sent: then it is pushed.</source>
        <translation>Decir de una operación incierta que se aceptó, o que no se envió: entonces se envía.</translation>
    </message>
    <message>
        <source>What became of it: accepted, or not-sent.</source>
        <translation>Qué fue de ella: accepted o not-sent.</translation>
    </message>
    <message>
        <source>The provider&apos;s id of an accepted shift.</source>
        <translation>El id del proveedor de un turno aceptado.</translation>
    </message>
    <message>
        <source>Say what became of it: --as accepted, or --as not-sent.</source>
        <translation>Diga qué fue de ella: --as accepted o --as not-sent.</translation>
    </message>
    <message>
        <source>What was not sent has no id of the provider: leave --remote-id out.</source>
        <translation>Lo que no se envió no tiene id del proveedor: quite --remote-id.</translation>
    </message>
</context>
<context>
    <name>OutboxRetry</name>
    <message>
        <source>Push a rejected or expired operation again, as a new one.</source>
        <translation>Enviar de nuevo una operación rechazada o caducada, como una nueva.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Other commands cannot be taken meanwhile: %1.</source>
        <translation>Entretanto no se pueden recibir otras órdenes: %1.</translation>
    </message>
    <message>
        <source>A running window or command owns this data folder, and it takes no file of more than 64 MiB. Make the file smaller, or end the other program.</source>
        <translation>Una ventana u orden en marcha es dueña de esta carpeta de datos y no recibe archivos de más de 64 MiB. Reduzca el archivo o cierre el otro programa.</translation>
    </message>
    <message>
        <source>The program that carried this out ended before it was done, and nothing was saved. Try again.</source>
        <translation>El programa que lo ejecutaba terminó antes de acabar y no se guardó nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program that carried this out ended before it was done. What it saved is in the outbox: “covershift-cli outbox list” shows it.</source>
        <translation>El programa que lo ejecutaba terminó antes de acabar. Lo que guardó está en la cola de salida: “covershift-cli outbox list” lo muestra.</translation>
    </message>
</context>
<context>
    <name>PushCommand</name>
    <message>
        <source>Save to the outbox, and send nothing.</source>
        <translation>Guardar en la cola de salida y no enviar nada.</translation>
    </message>
</context>
<context>
    <name>PushFlow</name>
    <message>
        <source>Waiting for the host; Ctrl-C leaves what was saved in the outbox.</source>
        <translation>Esperando al servidor; Ctrl-C deja lo guardado en la cola de salida.</translation>
    </message>
    <message>
        <source>Operation %1 for %2: %3</source>
        <translation>Operación %1 para %2: %3</translation>
    </message>
    <message>
        <source>Operation %1 for %2 waits behind operation %3, which needs a decision: retry, discard or resolve that one. “covershift-cli outbox list” shows it.</source>
        <translation>La operación %1 para %2 espera detrás de la operación %3, que necesita una decisión: reintentarla, descartarla o resolverla. “covershift-cli outbox list” la muestra.</translation>
    </message>
    <message>
        <source>Operation %1 for %2 was made for another address, and is sent nowhere else. Set that address again, or discard it and push anew.</source>
        <translation>La operación %1 para %2 se hizo para otra dirección y no se envía a ninguna otra. Ponga de nuevo aquella dirección, o descártela y envíe otra.</translation>
    </message>
    <message>
        <source>Operation %1 for %2 goes out at %3. “covershift-cli outbox discard %1 --reason TEXT” takes it back.</source>
        <translation>La operación %1 para %2 sale a las %3. “covershift-cli outbox discard %1 --reason TEXT” la retira.</translation>
    </message>
    <message>
        <source>Not yet accepted: %1. They stay in the outbox; “covershift-cli outbox push” sends them.</source>
        <translation>Aún sin aceptar: %1. Quedan en la cola de salida; “covershift-cli outbox push” las envía.</translation>
    </message>
    <message>
        <source>It is not known whether operation %1 was taken. Find out, then say so: covershift-cli outbox resolve %1 --as accepted|not-sent --reason TEXT</source>
        <translation>No se sabe si se tomó la operación %1. Averígüelo y dígalo: covershift-cli outbox resolve %1 --as accepted|not-sent --reason TEXTO</translation>
    </message>
</context>
<context>
    <name>PushPreview</name>
    <message>
        <source>Worker %1</source>
        <translation>Trabajador %1</translation>
    </message>
</context>
<context>
    <name>PushSummary</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <extracomment>%1: a list of names, %n: how many more there are</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n are logged in already and are left out: %1.</source>
        <translation>
            <numerusform>%n ya tiene la sesión iniciada y se omite: %1.</numerusform>
            <numerusform>%n ya tienen la sesión iniciada y se omiten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were logged in only after that time and are left out: %1.</source>
        <translation>
            <numerusform>%n inició sesión después de esa hora y se omite: %1.</numerusform>
            <numerusform>%n iniciaron sesión después de esa hora y se omiten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack the identifier that the connection sends and are left out; import it for them: %1.</source>
        <translation>
            <numerusform>A %n le falta el identificador que envía la conexión y se omite; impórtelo: %1.</numerusform>
            <numerusform>A %n les falta el identificador que envía la conexión y se omiten; impórtelo: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are archived and are left out: %1.</source>
        <translation>
            <numerusform>%n está archivado y se omite: %1.</numerusform>
            <numerusform>%n están archivados y se omiten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have something scheduled for a later time and are left out; take that back first: %1.</source>
        <translation>
            <numerusform>%n tiene algo programado para más tarde y se omite; retírelo primero: %1.</numerusform>
            <numerusform>%n tienen algo programado para más tarde y se omiten; retírelo primero: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts cannot be ended from here and are left out: %1.</source>
        <translation>
            <numerusform>%n turno no se puede terminar desde aquí y se omite: %1.</numerusform>
            <numerusform>%n turnos no se pueden terminar desde aquí y se omiten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts would last over 14 hours by then and are left out; choose an earlier time: %1.</source>
        <translation>
            <numerusform>%n turno duraría entonces más de 14 horas y se omite; elija una hora anterior: %1.</numerusform>
            <numerusform>%n turnos durarían entonces más de 14 horas y se omiten; elija una hora anterior: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts began only after that time and are left out: %1.</source>
        <translation>
            <numerusform>%n turno empezó después de esa hora y se omite: %1.</numerusform>
            <numerusform>%n turnos empezaron después de esa hora y se omiten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts cannot be ended with a legacy identity and are left out: %1.</source>
        <translation>
            <numerusform>%n turno no se puede terminar con una identidad antigua y se omite: %1.</numerusform>
            <numerusform>%n turnos no se pueden terminar con una identidad antigua y se omiten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No login of %n of them is known here; their logouts are sent all the same, as another desk may have logged them in: %1.</source>
        <translation>
            <numerusform>De %n no se conoce aquí ningún inicio de sesión; su cierre se envía de todos modos, ya que otro puesto pudo haberla iniciado: %1.</numerusform>
            <numerusform>De %n no se conoce aquí ningún inicio de sesión; sus cierres se envían de todos modos, ya que otro puesto pudo haberlas iniciado: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins are dated more than 30 minutes back, and are marked so.</source>
        <translation>
            <numerusform>%n inicio de sesión tiene fecha de hace más de 30 minutos y queda marcado así.</numerusform>
            <numerusform>%n inicios de sesión tienen fecha de hace más de 30 minutos y quedan marcados así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time lies ahead; all %n are held until then and can be taken back.</source>
        <translation>
            <numerusform>La hora está por llegar; %n queda retenido hasta entonces y se puede retirar.</numerusform>
            <numerusform>La hora está por llegar; los %n quedan retenidos hasta entonces y se pueden retirar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cover of %n of them was DISABLED when last checked, and a login would insure nobody: %1.</source>
        <translation>
            <numerusform>La cobertura de %n estaba DESACTIVADA en la última comprobación, y un inicio de sesión no aseguraría a nadie: %1.</numerusform>
            <numerusform>La cobertura de %n estaba DESACTIVADA en la última comprobación, y un inicio de sesión no aseguraría a nadie: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log in %1 at what time?</source>
        <translation>¿A qué hora iniciar la sesión de %1?</translation>
    </message>
    <message>
        <source>Log in %1 now?</source>
        <translation>¿Iniciar ahora la sesión de %1?</translation>
    </message>
    <message>
        <source>Log out %1 at what time?</source>
        <translation>¿A qué hora cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>Log out %1 now?</source>
        <translation>¿Cerrar ahora la sesión de %1?</translation>
    </message>
    <message>
        <source>Insert a shift for %1?</source>
        <translation>¿Insertar un turno para %1?</translation>
    </message>
    <message>
        <source>End the shift of %1 at what time?</source>
        <translation>¿A qué hora terminar el turno de %1?</translation>
    </message>
    <message>
        <source>End the shift of %1 now?</source>
        <translation>¿Terminar ahora el turno de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Log in %n workers at what time?</source>
        <translation>
            <numerusform>¿A qué hora iniciar la sesión de %n trabajador?</numerusform>
            <numerusform>¿A qué hora iniciar la sesión de %n trabajadores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in %n workers now?</source>
        <translation>
            <numerusform>¿Iniciar ahora la sesión de %n trabajador?</numerusform>
            <numerusform>¿Iniciar ahora la sesión de %n trabajadores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log out %n workers at what time?</source>
        <translation>
            <numerusform>¿A qué hora cerrar la sesión de %n trabajador?</numerusform>
            <numerusform>¿A qué hora cerrar la sesión de %n trabajadores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log out %n workers now?</source>
        <translation>
            <numerusform>¿Cerrar ahora la sesión de %n trabajador?</numerusform>
            <numerusform>¿Cerrar ahora la sesión de %n trabajadores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert a shift for each of %n workers?</source>
        <translation>
            <numerusform>¿Insertar un turno para %n trabajador?</numerusform>
            <numerusform>¿Insertar un turno para cada uno de %n trabajadores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the shifts of %n workers at what time?</source>
        <translation>
            <numerusform>¿A qué hora terminar el turno de %n trabajador?</numerusform>
            <numerusform>¿A qué hora terminar los turnos de %n trabajadores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the shifts of %n workers now?</source>
        <translation>
            <numerusform>¿Terminar ahora el turno de %n trabajador?</numerusform>
            <numerusform>¿Terminar ahora los turnos de %n trabajadores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Log in %n</source>
        <translation>
            <numerusform>&amp;Iniciar %n sesión</numerusform>
            <numerusform>&amp;Iniciar %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Log out %n</source>
        <translation>
            <numerusform>&amp;Cerrar %n sesión</numerusform>
            <numerusform>&amp;Cerrar %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Insert %n</source>
        <translation>
            <numerusform>&amp;Insertar %n</numerusform>
            <numerusform>&amp;Insertar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;End %n</source>
        <translation>
            <numerusform>&amp;Terminar %n</numerusform>
            <numerusform>&amp;Terminar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n of these were inserted as shifts of their own: they are ended, not logged out.</source>
        <translation>
            <numerusform>%n de estos se insertó como turno propio: se termina, no se cierra su sesión.</numerusform>
            <numerusform>%n de estos se insertaron como turnos propios: se terminan, no se cierra su sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are logged out; %n were inserted as shifts of their own and are ended.</source>
        <translation>
            <numerusform>De estos se cierra la sesión de %1; %n se insertó como turno propio y se termina.</numerusform>
            <numerusform>De estos se cierra la sesión de %1; %n se insertaron como turnos propios y se terminan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Login of %1</source>
        <translation>Inicio de sesión de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n inicio de sesión</numerusform>
            <numerusform>%n inicios de sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Logout of %1</source>
        <translation>Cierre de sesión de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n logouts</source>
        <translation>
            <numerusform>%n cierre de sesión</numerusform>
            <numerusform>%n cierres de sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert for %1</source>
        <translation>Inserción para %1</translation>
    </message>
    <message numerus="yes">
        <source>%n inserts</source>
        <translation>
            <numerusform>%n inserción</numerusform>
            <numerusform>%n inserciones</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the shift of %1</source>
        <translation>Fin del turno de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ends of shifts</source>
        <translation>
            <numerusform>%n fin de turno</numerusform>
            <numerusform>%n fines de turno</numerusform>
        </translation>
    </message>
    <message>
        <source>The shift of %1 cannot be ended from here, as Zego&apos;s id for it is not known.</source>
        <translation>El turno de %1 no se puede terminar desde aquí, pues no se conoce su id en Zego.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind Zego&apos;s: “now” here is not now there. Set the clock, or give the time yourself.</source>
        <translation>El reloj de este equipo va %1 atrasado respecto al de Zego: “ahora” aquí no es ahora allí. Ponga el reloj en hora o indique usted la hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of Zego&apos;s: “now” here is not now there. Set the clock, or give the time yourself.</source>
        <translation>El reloj de este equipo va %1 adelantado respecto al de Zego: “ahora” aquí no es ahora allí. Ponga el reloj en hora o indique usted la hora.</translation>
    </message>
    <message>
        <source>Insert &amp;again for those who are covered already</source>
        <translation>Insertar &amp;de nuevo para quienes ya tienen cobertura</translation>
    </message>
    <message>
        <source>Log in &amp;again those who are logged in already</source>
        <translation>Iniciar &amp;de nuevo la sesión de quienes ya la tienen iniciada</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %n of them hold a product that cover can switch on: %1.</source>
        <translation>
            <numerusform>No se sabe si %n tiene un producto que la cobertura pueda activar: %1.</numerusform>
            <numerusform>No se sabe si %n tienen un producto que la cobertura pueda activar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zego did not know %1 when last asked, so the login may insure nobody.</source>
        <translation>Zego no conocía a %1 la última vez que se preguntó, así que el inicio de sesión quizá no asegure a nadie.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Start is</source>
        <translation>El inicio está</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>“%1” is never handed to another process.</source>
        <translation>“%1” nunca se entrega a otro proceso.</translation>
    </message>
    <message>
        <source>This was interrupted before it was done.</source>
        <translation>Esto se interrumpió antes de acabar.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>El archivo %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>An argument is missing: covershift-cli %1 %2</source>
        <translation>Falta un argumento: covershift-cli %1 %2</translation>
    </message>
    <message>
        <source>There are too many arguments: covershift-cli %1 %2</source>
        <translation>Hay demasiados argumentos: covershift-cli %1 %2</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>Run the built-in host on a loopback port until Ctrl-C; the first line is JSON: address and key.</source>
        <translation>Poner en marcha el servidor incorporado en un puerto local hasta Ctrl-C; la primera línea es JSON: dirección y clave.</translation>
    </message>
    <message>
        <source>The port (default: any free one).</source>
        <translation>El puerto (por omisión: uno libre cualquiera).</translation>
    </message>
    <message>
        <source>Makes the fleet and the keys (default: 1).</source>
        <translation>Genera la flota y las claves (por omisión: 1).</translation>
    </message>
    <message>
        <source>A script of faults, as JSON.</source>
        <translation>Un guion de fallos, en JSON.</translation>
    </message>
    <message>
        <source>Where to keep what was taken.</source>
        <translation>Dónde guardar lo que se tomó.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to %2.</source>
        <translation>--%1 admite un número entero de 0 a %2.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aquí se abre una comilla que nunca se cierra.</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may. Double it, or enclose the whole cell.</source>
        <translation>Hay una comilla donde no puede haberla. Duplíquela o entrecomille la celda entera.</translation>
    </message>
    <message>
        <source>There is a NUL byte here. Save the file as text.</source>
        <translation>Aquí hay un byte NUL. Guarde el archivo como texto.</translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the file as UTF-8.</source>
        <translation>Esto no es UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>This line is too long to be a worker&apos;s.</source>
        <translation>Esta línea es demasiado larga para ser de un trabajador.</translation>
    </message>
    <message>
        <source>This line cannot be read as CSV.</source>
        <translation>Esta línea no se puede leer como CSV.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must name the columns.</source>
        <translation>El archivo está vacío. Su primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>This column is not known. Correct its name or leave it out.</source>
        <translation>Esta columna no se conoce. Corrija su nombre o quítela.</translation>
    </message>
    <message>
        <source>This column stands there twice. Leave one out.</source>
        <translation>Esta columna aparece dos veces. Quite una.</translation>
    </message>
    <message>
        <source>The names are missing. Add a column “name”, or “first_name” and “last_name”.</source>
        <translation>Faltan los nombres. Añada una columna “name”, o “first_name” y “last_name”.</translation>
    </message>
    <message>
        <source>This row has more cells than the header has columns.</source>
        <translation>Esta fila tiene más celdas que columnas la cabecera.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>This worker has neither a customer number nor a work provider user id. Add one.</source>
        <translation>Este trabajador no tiene número de cliente ni id de usuario del proveedor de trabajo. Añada uno.</translation>
    </message>
    <message>
        <source>A customer number has only the capital letters A to Z and digits.</source>
        <translation>Un número de cliente solo tiene mayúsculas de la A a la Z y cifras.</translation>
    </message>
    <message>
        <source>A work provider user id has no blanks and no control characters.</source>
        <translation>Un id de usuario del proveedor de trabajo no tiene espacios ni caracteres de control.</translation>
    </message>
    <message>
        <source>A business user id is a whole number from 1 to 9007199254740992.</source>
        <translation>Un id de usuario de empresa es un número entero de 1 a 9007199254740992.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>This is longer than 200 characters.</source>
        <translation>Esto tiene más de 200 caracteres.</translation>
    </message>
    <message>
        <source>There is a control character in this cell. Remove it.</source>
        <translation>Hay un carácter de control en esta celda. Quítelo.</translation>
    </message>
    <message>
        <source>This identifier stands in line %1 as well. One worker, one row.</source>
        <translation>Este identificador está también en la línea %1. Un trabajador, una fila.</translation>
    </message>
    <message>
        <source>This identifier belongs to %1, who is known already. Correct the one or the other.</source>
        <translation>Este identificador es de %1, que ya se conoce. Corrija el uno o el otro.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>Línea %1, columna “%2”: %3</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>número de cliente</translation>
    </message>
    <message>
        <source>work provider user id</source>
        <translation>id de usuario del proveedor de trabajo</translation>
    </message>
    <message>
        <source>customer number (sent as policy id)</source>
        <translation>número de cliente (se envía como id de póliza)</translation>
    </message>
    <message>
        <source>work provider user id (sent as driver id)</source>
        <translation>id de usuario del proveedor de trabajo (se envía como id de conductor)</translation>
    </message>
    <message>
        <source>This is not a time. Write it as 2026-11-21T14:00:00+01:00.</source>
        <translation>Esto no es una hora. Escríbala como 2026-11-21T14:00:00+01:00.</translation>
    </message>
    <message>
        <source>This time does not say its offset from UTC. Add one, such as +01:00, or Z for UTC.</source>
        <translation>Esta hora no indica su diferencia con UTC. Añádala, como +01:00, o Z para UTC.</translation>
    </message>
    <message>
        <source>This is not the address of a host. Enter one such as https://api.zego.com, without user name, query or fragment.</source>
        <translation>Esto no es la dirección de un servidor. Escriba una como https://api.zego.com, sin nombre de usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Use https://; http:// is taken for this computer only.</source>
        <translation>Esta dirección no está cifrada. Use https://; http:// solo se admite para este equipo.</translation>
    </message>
    <message>
        <source>This cannot be a key: it is empty, too long, or holds a blank, a line feed or another character that no key has. Copy it again from the provider.</source>
        <translation>Esto no puede ser una clave: está vacía, es demasiado larga o contiene un espacio, un salto de línea u otro carácter que ninguna clave tiene. Cópiela de nuevo del proveedor.</translation>
    </message>
    <message>
        <source>No time zone has this name. Use a name such as Europe/Berlin.</source>
        <translation>Ninguna zona horaria se llama así. Use un nombre como Europe/Berlin.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used. Correct it and try again.</source>
        <translation>El valor de “%1” no se puede usar. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file has rows that cannot be taken, so nothing of it was. Correct them and import the file again.</source>
        <translation>El archivo tiene filas que no se pueden tomar, así que no se tomó nada. Corríjalas e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>No worker has “%1” as customer number, work provider user id or exact name. Check the spelling, or import the worker first.</source>
        <translation>Ningún trabajador tiene “%1” como número de cliente, id de usuario del proveedor de trabajo o nombre exacto. Compruebe cómo está escrito, o importe primero al trabajador.</translation>
    </message>
    <message>
        <source>This names several workers; name one of them by an identifier: %1.</source>
        <translation>Esto nombra a varios trabajadores; indique uno por un identificador: %1.</translation>
    </message>
    <message>
        <source>%1 has cover, open or queued, since %2, so nothing was sent. End it first, or send this again all the same (--again).</source>
        <translation>%1 tiene cobertura, abierta o en cola, desde %2, así que no se envió nada. Termínela primero, o envíe esto de nuevo de todos modos (--again).</translation>
    </message>
    <message>
        <source>%1 was logged in at %2, so a logout before that cannot be sent. Choose a later time.</source>
        <translation>%1 inició sesión a las %2, así que no se puede enviar un cierre anterior. Elija una hora posterior.</translation>
    </message>
    <message>
        <source>This time is more than 24 hours ahead. Choose an earlier one.</source>
        <translation>Esta hora está a más de 24 horas. Elija una anterior.</translation>
    </message>
    <message>
        <source>A shift can be inserted only from 30 minutes before now to 30 minutes ahead. Choose a start in that time, or send a login with the time instead.</source>
        <translation>Un turno solo se puede insertar desde 30 minutos antes de ahora hasta 30 minutos después. Elija un inicio en ese margen, o envíe en su lugar un inicio de sesión con la hora.</translation>
    </message>
    <message>
        <source>A shift cannot be longer than 14 hours. End it at %1 at the latest.</source>
        <translation>Un turno no puede durar más de 14 horas. Termínelo a las %1 como muy tarde.</translation>
    </message>
    <message>
        <source>The shift starts at %1, and its end must be later. Choose a later end.</source>
        <translation>El turno empieza a las %1, y su fin debe ser posterior. Elija un fin posterior.</translation>
    </message>
    <message>
        <source>There is no live shift with the id “%1”. List the shifts to see which there are.</source>
        <translation>No hay ningún turno con el id “%1”. Liste los turnos para ver cuáles hay.</translation>
    </message>
    <message>
        <source>This shift cannot be ended this way: it was started by a login, has ended, or the provider&apos;s id for it is not known here. Send a logout for a login.</source>
        <translation>Este turno no se puede terminar así: empezó con un inicio de sesión, ya terminó o aquí no se conoce su id en el proveedor. Para un inicio de sesión, envíe un cierre.</translation>
    </message>
    <message>
        <source>%1 is archived, so nothing was sent. Bring the worker back first.</source>
        <translation>%1 está en el archivo, así que no se envió nada. Recupere primero al trabajador.</translation>
    </message>
    <message>
        <source>%1 has cover that is open or queued. Log the worker out before archiving.</source>
        <translation>%1 tiene cobertura abierta o en cola. Cierre su sesión antes de archivarlo.</translation>
    </message>
    <message>
        <source>An invitation needs your name as Zego knows it. Enter it as the work provider in the connection.</source>
        <translation>Una invitación necesita su nombre según lo conoce Zego. Escríbalo en la conexión como proveedor de trabajo.</translation>
    </message>
    <message>
        <source>%1 already has a login or logout scheduled for %2. Take it back first.</source>
        <translation>%1 ya tiene un inicio o cierre de sesión programado para %2. Retírelo primero.</translation>
    </message>
    <message>
        <source>There is no connection to a host yet. Set one up first.</source>
        <translation>Aún no hay conexión con ningún servidor. Configure una primero.</translation>
    </message>
    <message>
        <source>With a legacy identity (policy id, driver id) insert, end and match do not exist. Choose a current identity in the connection.</source>
        <translation>Con una identidad antigua (id de póliza, id de conductor) no existen la inserción, el fin ni la vinculación. Elija una identidad actual en la conexión.</translation>
    </message>
    <message>
        <source>There is no such operation in the outbox. List the outbox to see what there is.</source>
        <translation>No existe esa operación en la cola de salida. Liste la cola de salida para ver qué hay.</translation>
    </message>
    <message>
        <source>This cannot be done with an operation in the state “%1”. List the outbox to see how far each one is.</source>
        <translation>Esto no se puede hacer con una operación en el estado “%1”. Liste la cola de salida para ver cómo va cada una.</translation>
    </message>
    <message>
        <source>This decision is recorded with its reason. Give one.</source>
        <translation>Esta decisión se registra con su motivo. Indique uno.</translation>
    </message>
    <message>
        <source>Another version of the program (%1) owns this data folder. End it, or use the command line of the same version.</source>
        <translation>Otra versión del programa (%1) es dueña de esta carpeta de datos. Ciérrela, o use la línea de órdenes de la misma versión.</translation>
    </message>
    <message>
        <source>Another process owns this data folder, and it does not take commands from here. End it, or choose another folder.</source>
        <translation>Otro proceso es dueño de esta carpeta de datos y no recibe órdenes desde aquí. Ciérrelo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>A running window or command owns this data folder, and a key in the environment is never handed to it. Unset COVERSHIFT_ZEGO_KEY and COVERSHIFT_VIVIOT_SECRET, or end the other program.</source>
        <translation>Una ventana u orden en marcha es dueña de esta carpeta de datos, y una clave del entorno nunca se le entrega. Quite COVERSHIFT_ZEGO_KEY y COVERSHIFT_VIVIOT_SECRET, o cierre el otro programa.</translation>
    </message>
    <message>
        <source>Another run of the program owns this data folder. End it, or choose another folder.</source>
        <translation>Otra ejecución del programa es dueña de esta carpeta de datos. Ciérrela o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The data folder cannot be used (%1). Make it writable for yourself, or choose another.</source>
        <translation>La carpeta de datos no se puede usar (%1). Dese permiso de escritura en ella, o elija otra.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this data folder. Use that version or a later one; nothing was changed.</source>
        <translation>Una versión más reciente del programa escribió esta carpeta de datos. Use esa versión o una posterior; no se cambió nada.</translation>
    </message>
    <message>
        <source>The database does not open cleanly. Nothing was deleted; an untouched copy lies at %1. Restore a backup, or choose another folder.</source>
        <translation>La base de datos no se abre limpiamente. No se borró nada; hay una copia intacta en %1. Restaure una copia de seguridad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and try again.</source>
        <translation>El disco está lleno, así que esto no se guardó. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database could not do this, so nothing was saved (%1). Try again.</source>
        <translation>La base de datos no pudo hacerlo, así que no se guardó nada (%1). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No key is known for this host. Enter it in the connection, or set COVERSHIFT_ZEGO_KEY.</source>
        <translation>No se conoce ninguna clave para este servidor. Introdúzcala en la conexión, o defina COVERSHIFT_ZEGO_KEY.</translation>
    </message>
    <message>
        <source>No keychain is available here, so a key cannot be stored. Set COVERSHIFT_ZEGO_KEY.</source>
        <translation>Aquí no hay llavero, así que no se puede guardar una clave. Defina COVERSHIFT_ZEGO_KEY.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The host could not be reached, and nothing was sent (%1). It will be tried again.</source>
        <translation>No se pudo llegar al servidor y no se envió nada (%1). Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The host could not be reached (%1). Check the network and the address.</source>
        <translation>No se pudo llegar al servidor (%1). Compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>It was sent, but no whole answer came back, so it is not known whether it was taken.</source>
        <translation>Se envió, pero no volvió una respuesta completa, así que no se sabe si se tomó.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent, so it is not known whether it was taken.</source>
        <translation>El programa terminó mientras se enviaba, así que no se sabe si se tomó.</translation>
    </message>
    <message>
        <source>This was broken off before it was done. Try again.</source>
        <translation>Esto se cortó antes de acabar. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This took too long. What was saved stays in the outbox; try again later.</source>
        <translation>Esto tardó demasiado. Lo guardado queda en la cola de salida; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The host refused the key. Enter the right one in the connection.</source>
        <translation>El servidor rechazó la clave. Introduzca la correcta en la conexión.</translation>
    </message>
    <message>
        <source>What answered does not speak as the provider does (%1). Check the address in the connection.</source>
        <translation>Lo que respondió no habla como el proveedor (%1). Compruebe la dirección en la conexión.</translation>
    </message>
    <message>
        <source>The host refused it: %1. Correct the cause and retry it, or discard it.</source>
        <translation>El servidor la rechazó: %1. Corrija la causa y reinténtela, o descártela.</translation>
    </message>
    <message>
        <source>Zego knows nobody by the identifier of %1, or the person has not agreed to share it. Check the number, or send an invitation.</source>
        <translation>Zego no conoce a nadie con el identificador de %1, o la persona no ha aceptado compartirlo. Compruebe el número o envíe una invitación.</translation>
    </message>
    <message>
        <source>Zego has another e-mail address for %1. Correct the e-mail or the number.</source>
        <translation>Zego tiene otro correo para %1. Corrija el correo o el número.</translation>
    </message>
    <message>
        <source>The host is in trouble (HTTP %1). Wait a little, then try again.</source>
        <translation>El servidor tiene problemas (HTTP %1). Espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The host refused it as too large. Discard it and report this.</source>
        <translation>El servidor la rechazó por ser demasiado grande. Descártela e informe de ello.</translation>
    </message>
    <message>
        <source>The last moment at which the host would take this has passed. Retry it with a person&apos;s decision, or discard it.</source>
        <translation>Pasó el último momento en que el servidor la tomaría. Reinténtela con la decisión de una persona, o descártela.</translation>
    </message>
    <message>
        <source>This worker</source>
        <extracomment>stands at the beginning of a sentence where a worker&apos;s name would stand</extracomment>
        <translation>Este trabajador</translation>
    </message>
    <message>
        <source>Something failed that has no name. Try again.</source>
        <translation>Falló algo que no tiene nombre. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No login of %1 is known here; the logout is sent all the same, as another desk may have logged the worker in.</source>
        <translation>Aquí no se conoce ningún inicio de sesión de %1; el cierre se envía de todos modos, ya que otro puesto pudo haberla iniciado.</translation>
    </message>
    <message>
        <source>The last check said that the product of %1 is disabled: the login would insure nobody. Check the cover again, or ask the worker.</source>
        <translation>La última comprobación dijo que el producto de %1 está desactivado: el inicio de sesión no aseguraría a nadie. Compruebe la cobertura de nuevo o pregunte a la persona.</translation>
    </message>
    <message>
        <source>It was never checked whether %1 holds a product that cover can switch on. Check the worker&apos;s cover.</source>
        <translation>Nunca se comprobó si %1 tiene un producto que la cobertura pueda activar. Compruebe la cobertura del trabajador.</translation>
    </message>
    <message>
        <source>The login of %1 is dated more than 30 minutes back, and is marked so.</source>
        <translation>El inicio de sesión de %1 tiene fecha de hace más de 30 minutos y queda marcado así.</translation>
    </message>
    <message>
        <source>The time for %1 lies ahead; it is held until then and can be taken back.</source>
        <translation>La hora para %1 está por llegar; queda retenido hasta entonces y se puede retirar.</translation>
    </message>
    <message>
        <source>No key is known, so nothing is sent; everything stays in the outbox. Enter the key in the connection, or set COVERSHIFT_ZEGO_KEY.</source>
        <translation>No se conoce ninguna clave, así que no se envía nada; todo queda en la cola de salida. Introduzca la clave en la conexión, o defina COVERSHIFT_ZEGO_KEY.</translation>
    </message>
    <message>
        <source>Zego refused the key, so sending is paused; everything stays in the outbox. Enter the right key in the connection.</source>
        <translation>Zego rechazó la clave, así que el envío está en pausa; todo queda en la cola de salida. Introduzca la clave correcta en la conexión.</translation>
    </message>
    <message>
        <source>What answers at the address does not speak as Zego does (%1), so sending is paused. Check the address in the connection.</source>
        <translation>Lo que responde en la dirección no habla como Zego (%1), así que el envío está en pausa. Compruebe la dirección en la conexión.</translation>
    </message>
    <message>
        <source>Sending was paused by hand. Resume it to send what waits in the outbox.</source>
        <translation>El envío se puso en pausa a mano. Reanúdelo para enviar lo que espera en la cola de salida.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserción</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>the kind of a push that ends a shift</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>the kind of a push that says whether a person works here</extracomment>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>Shift template</source>
        <translation>Plantilla de turno</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>%1 has no e-mail address that can be used. Write it as name@example.com.</source>
        <translation>%1 no tiene un correo que se pueda usar. Escríbalo como nombre@ejemplo.com.</translation>
    </message>
    <message>
        <source>%1 has no %2, which is needed for this. Add it to the worker; which identifier is sent is set in the connection.</source>
        <translation>A %1 le falta lo que esto necesita (%2). Añádalo al trabajador; qué identificador se envía se ajusta en la conexión.</translation>
    </message>
    <message>
        <source>The host&apos;s answer cannot be read, so what it meant is not known.</source>
        <translation>La respuesta del servidor no se puede leer, así que no se sabe qué quería decir.</translation>
    </message>
    <message>
        <source>The host asks for fewer requests. What is in the outbox is tried again by itself; try anything else again later.</source>
        <translation>El servidor pide menos solicitudes. Lo que está en la cola de salida se intenta de nuevo por sí solo; lo demás, inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>ShiftsEnd</name>
    <message>
        <source>End an inserted shift; “shifts list” shows its id.</source>
        <translation>Terminar un turno insertado; “shifts list” muestra su id.</translation>
    </message>
    <message>
        <source>When it ends, with its offset (default: now).</source>
        <translation>Cuándo termina, con su diferencia con UTC (por omisión: ahora).</translation>
    </message>
</context>
<context>
    <name>ShiftsInsert</name>
    <message>
        <source>Insert a shift of its own id: within 30 minutes of now, and at most 14 hours long.</source>
        <translation>Insertar un turno con id propio: a menos de 30 minutos de ahora y de 14 horas como mucho.</translation>
    </message>
    <message>
        <source>When it starts, with its offset, such as 2026-11-21T14:00:00+01:00.</source>
        <translation>Cuándo empieza, con su diferencia con UTC, como 2026-11-21T14:00:00+01:00.</translation>
    </message>
    <message>
        <source>When it ends (default: it stays open).</source>
        <translation>Cuándo termina (por omisión: queda abierto).</translation>
    </message>
    <message>
        <source>Insert although cover is open or queued.</source>
        <translation>Insertar aunque haya cobertura abierta o en cola.</translation>
    </message>
    <message>
        <source>The start is missing: add --start T.</source>
        <translation>Falta el inicio: añada --start T.</translation>
    </message>
</context>
<context>
    <name>ShiftsList</name>
    <message>
        <source>List the live shifts that were pushed from this data folder.</source>
        <translation>Mostrar los turnos que se enviaron desde esta carpeta de datos.</translation>
    </message>
    <message>
        <source>Only those that run after this time.</source>
        <translation>Solo los que están en curso después de esta hora.</translation>
    </message>
    <message>
        <source>Only those that start before this time.</source>
        <translation>Solo los que empiezan antes de esta hora.</translation>
    </message>
    <message>
        <source>Only those without an end, or with one in the future.</source>
        <translation>Solo los que no tienen fin, o lo tienen en el futuro.</translation>
    </message>
    <message>
        <source>The shifts could not be read in the time given.</source>
        <translation>Los turnos no se pudieron leer en el tiempo dado.</translation>
    </message>
</context>
<context>
    <name>ShiftsPush</name>
    <message>
        <source>Log workers in; several go in one request.</source>
        <translation>Iniciar la sesión de trabajadores; varios van en una solicitud.</translation>
    </message>
    <message>
        <source>Log workers out; several go in one request.</source>
        <translation>Cerrar la sesión de trabajadores; varios van en una solicitud.</translation>
    </message>
    <message>
        <source>The time, with its offset, such as 2026-11-21T14:00:00+01:00 (default: now).</source>
        <translation>La hora, con su diferencia con UTC, como 2026-11-21T14:00:00+01:00 (por omisión: ahora).</translation>
    </message>
    <message>
        <source>Log in although cover is open or queued.</source>
        <translation>Iniciar la sesión aunque haya cobertura abierta o en cola.</translation>
    </message>
    <message>
        <source>Why a login is dated back.</source>
        <translation>Por qué un inicio de sesión tiene fecha retroactiva.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a day as in &quot;Fri 21 Nov&quot;, %2: a time of that day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>format of a time of day</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Team and worker</source>
        <translation>Equipo y trabajador</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n covered</source>
        <extracomment>A team&apos;s workers: %1 of them are covered right now, out of %n</extracomment>
        <translation>
            <numerusform>%1 de %n con cobertura</numerusform>
            <numerusform>%1 de %n con cobertura</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: how a worker stands, as in &quot;Covered since 09:12&quot;, %2: a warning about their product</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It is uncertain whether the shift inserted for %1 at %2 was taken, so it does not count as cover.</source>
        <translation>No es seguro que se tomara el turno insertado para %1 a las %2, así que no cuenta como cobertura.</translation>
    </message>
    <message>
        <source>It is uncertain whether the login of %1 at %2 was taken, so it does not count as cover.</source>
        <translation>No es seguro que se tomara el inicio de sesión de %1 a las %2, así que no cuenta como cobertura.</translation>
    </message>
    <message>
        <source>The shift inserted for %1 at %2 is on its way and does not count as cover yet.</source>
        <translation>El turno insertado para %1 a las %2 está en camino y aún no cuenta como cobertura.</translation>
    </message>
    <message>
        <source>The login of %1 is scheduled for %2, in %3. It is held until then and can be taken back.</source>
        <translation>El inicio de sesión de %1 está programado para %2, dentro de %3. Queda retenido hasta entonces y se puede retirar.</translation>
    </message>
    <message>
        <source>The login of %1 at %2 has waited for %3 and does not count as cover yet. It is still sent with its own time.</source>
        <translation>El inicio de sesión de %1 a las %2 lleva %3 esperando y aún no cuenta como cobertura. Se enviará igualmente con su propia hora.</translation>
    </message>
    <message>
        <source>The login of %1 at %2 is on its way and does not count as cover yet.</source>
        <translation>El inicio de sesión de %1 a las %2 está en camino y aún no cuenta como cobertura.</translation>
    </message>
    <message>
        <source>%1 is covered from %2 to %3, for %4.</source>
        <translation>%1 tiene cobertura desde %2 hasta %3, durante %4.</translation>
    </message>
    <message>
        <source>%1 was covered from %2 to %3, for %4.</source>
        <translation>%1 tuvo cobertura desde %2 hasta %3, durante %4.</translation>
    </message>
    <message>
        <source>%1 will be covered from %2.</source>
        <translation>%1 tendrá cobertura desde %2.</translation>
    </message>
    <message>
        <source>%1 has been covered since %2, for %3.</source>
        <translation>%1 tiene cobertura desde %2, durante %3.</translation>
    </message>
    <message>
        <source>The shift is accepted.</source>
        <translation>El turno está aceptado.</translation>
    </message>
    <message>
        <source>The login is accepted.</source>
        <translation>El inicio de sesión está aceptado.</translation>
    </message>
    <message>
        <source>The shift is confirmed.</source>
        <translation>El turno está confirmado.</translation>
    </message>
    <message>
        <source>The login is confirmed.</source>
        <translation>El inicio de sesión está confirmado.</translation>
    </message>
    <message>
        <source>The logout is scheduled for %1. It is held until then and can be taken back.</source>
        <translation>El cierre de sesión está programado para %1. Queda retenido hasta entonces y se puede retirar.</translation>
    </message>
    <message>
        <source>The logout at %1 is on its way; cover runs until it is taken.</source>
        <translation>El cierre de sesión a las %1 está en camino; la cobertura sigue hasta que se tome.</translation>
    </message>
    <message>
        <source>The logout has failed: this cover still runs.</source>
        <translation>El cierre de sesión falló: esta cobertura sigue en marcha.</translation>
    </message>
    <message>
        <source>It has run for over 12 hours; a shift may last 14 hours, until %1.</source>
        <translation>Lleva más de 12 horas en marcha; un turno puede durar 14 horas, hasta %1.</translation>
    </message>
    <message>
        <source>The login was dated back by more than 30 minutes.</source>
        <translation>El inicio de sesión lleva una fecha de más de 30 minutos antes.</translation>
    </message>
    <message>
        <source>It cannot be ended from here, as Zego&apos;s id for it is not known.</source>
        <translation>No se puede terminar desde aquí, pues no se conoce su id en Zego.</translation>
    </message>
    <message>
        <source>Cover disabled: a login would insure nobody.</source>
        <translation>Cobertura desactivada: un inicio de sesión no aseguraría a nadie.</translation>
    </message>
    <message>
        <source>Cover never checked.</source>
        <translation>Cobertura nunca comprobada.</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts from %1 to %2. Zoom in to tell them apart.</source>
        <translation>
            <numerusform>%n turno de %1 a %2. Amplíe para distinguirlo.</numerusform>
            <numerusform>%n turnos de %1 a %2. Amplíe para distinguirlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known to Zego when last checked.</source>
        <translation>Zego no lo conocía en la última comprobación.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Log &amp;in now</source>
        <translation>&amp;Iniciar sesión ahora</translation>
    </message>
    <message>
        <source>Log &amp;out now</source>
        <translation>&amp;Cerrar sesión ahora</translation>
    </message>
    <message>
        <source>Log in at a &amp;time…</source>
        <translation>I&amp;niciar sesión a una hora…</translation>
    </message>
    <message>
        <source>Log out &amp;at a time…</source>
        <translation>C&amp;errar sesión a una hora…</translation>
    </message>
    <message>
        <source>Take &amp;back the last push</source>
        <translation>&amp;Retirar el último envío</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Go to &amp;now</source>
        <translation>Ir a a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Cover</source>
        <translation>&amp;Cobertura</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>Cola de &amp;salida</translation>
    </message>
    <message>
        <source>&amp;Import workers…</source>
        <translation>&amp;Importar trabajadores…</translation>
    </message>
    <message>
        <source>&amp;Add a worker…</source>
        <translation>Añ&amp;adir un trabajador…</translation>
    </message>
    <message>
        <source>Edit the &amp;worker…</source>
        <translation>Editar al trabaja&amp;dor…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Push now</source>
        <translation>&amp;Enviar ahora</translation>
    </message>
    <message>
        <source>P&amp;ause sending</source>
        <translation>P&amp;ausar el envío</translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>&amp;Reanudar el envío</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;vivo</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Trabajadores</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>A&amp;ctividad</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>In&amp;sert a shift…</source>
        <translation>In&amp;sertar un turno…</translation>
    </message>
    <message>
        <source>&amp;End the shift now</source>
        <translation>&amp;Terminar el turno ahora</translation>
    </message>
    <message>
        <source>Send the logout an&amp;yway</source>
        <translation>Enviar el cierre de t&amp;odos modos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>WorkersArchive</name>
    <message>
        <source>Hide a worker, who is kept in reports.</source>
        <translation>Ocultar a un trabajador, que se conserva en los informes.</translation>
    </message>
    <message>
        <source>Bring an archived worker back.</source>
        <translation>Recuperar a un trabajador archivado.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 pasa al archivo.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
</context>
<context>
    <name>WorkersCheck</name>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Class of use</source>
        <translation>Clase de uso</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>%1 of %2 asked.</source>
        <translation>%1 de %2 preguntados.</translation>
    </message>
    <message>
        <source>Ask Zego whether customer numbers exist and belong to the e-mail (default: of all workers).</source>
        <translation>Preguntar a Zego si los números de cliente existen y corresponden al correo (por omisión: de todos los trabajadores).</translation>
    </message>
    <message>
        <source>Ask Zego whether workers hold a product that cover can switch on (default: all workers).</source>
        <translation>Preguntar a Zego si los trabajadores tienen un producto que la cobertura pueda activar (por omisión: todos los trabajadores).</translation>
    </message>
</context>
<context>
    <name>WorkersImport</name>
    <message>
        <source>Take workers from a CSV file, all or nothing.</source>
        <translation>Tomar trabajadores de un archivo CSV, todos o ninguno.</translation>
    </message>
    <message>
        <source>Workers: %1 new, %2 changed, %3 as they were.</source>
        <translation>Trabajadores: %1 nuevos, %2 cambiados, %3 como estaban.</translation>
    </message>
</context>
<context>
    <name>WorkersInvite</name>
    <message>
        <source>Print the address by which a worker joins or links Zego.</source>
        <translation>Escribir la dirección por la que un trabajador se une a Zego o se vincula.</translation>
    </message>
</context>
<context>
    <name>WorkersList</name>
    <message>
        <source>List the workers.</source>
        <translation>Listar los trabajadores.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Work provider user id</source>
        <translation>Id de usuario del proveedor de trabajo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
</context>
<context>
    <name>WorkersMatch</name>
    <message>
        <source>Tell Zego that a person is yours, or is not.</source>
        <translation>Decir a Zego que una persona es suya, o que no lo es.</translation>
    </message>
    <message>
        <source>The person is yours.</source>
        <translation>La persona es suya.</translation>
    </message>
    <message>
        <source>The person is not yours.</source>
        <translation>La persona no es suya.</translation>
    </message>
    <message>
        <source>Say whether the person is yours: either --yes or --no.</source>
        <translation>Diga si la persona es suya: --yes o --no.</translation>
    </message>
</context>
<context>
    <name>covershift::api::Exchange</name>
    <message>
        <source>A header of the request holds a line end.</source>
        <translation>Una cabecera de la solicitud contiene un fin de línea.</translation>
    </message>
    <message>
        <source>No whole answer came before the deadline.</source>
        <translation>No llegó una respuesta completa antes del plazo.</translation>
    </message>
    <message numerus="yes">
        <source>The answer is larger than %n byte(s).</source>
        <translation>
            <numerusform>La respuesta ocupa más de %n byte.</numerusform>
            <numerusform>La respuesta ocupa más de %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La solicitud se canceló.</translation>
    </message>
    <message>
        <source>The answer is not HTTP.</source>
        <translation>La respuesta no es HTTP.</translation>
    </message>
    <message>
        <source>The connection was closed before the whole answer had come.</source>
        <translation>La conexión se cerró antes de que llegara la respuesta completa.</translation>
    </message>
</context>
<context>
    <name>covershift::desktop::Desk</name>
    <message>
        <source>The command line cannot reach this window, as no socket can be made: %1.</source>
        <translation>La línea de órdenes no puede llegar a esta ventana, pues no se puede crear un socket: %1.</translation>
    </message>
</context>
<context>
    <name>covershift::desktop::SandboxDesk</name>
    <message>
        <source>Running day of the sandbox</source>
        <translation>Día en marcha del entorno de pruebas</translation>
    </message>
</context>
<context>
    <name>covershift::forms::ConnectionForm</name>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Work provider user id</source>
        <translation>Id de usuario del proveedor de trabajo</translation>
    </message>
    <message>
        <source>Policy id (legacy name)</source>
        <translation>Id de póliza (nombre antiguo)</translation>
    </message>
    <message>
        <source>Driver id (legacy name)</source>
        <translation>Id de conductor (nombre antiguo)</translation>
    </message>
    <message>
        <source>Send it again, with the same time</source>
        <translation>Enviarlo de nuevo, con la misma hora</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Where Zego told you to send shifts; https only.</source>
        <translation>Adonde Zego le dijo que enviara los turnos; solo https.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>&amp;Identify workers by</source>
        <translation>&amp;Identificar a los trabajadores por</translation>
    </message>
    <message>
        <source>Every worker needs this one; there is no fallback to another.</source>
        <translation>Todo trabajador lo necesita; no se recurre a otro.</translation>
    </message>
    <message>
        <source>When an answer is &amp;lost</source>
        <translation>Cuando se &amp;pierde una respuesta</translation>
    </message>
    <message>
        <source>A login or logout repeated with the same time states the same fact.</source>
        <translation>Un inicio o cierre de sesión repetido con la misma hora afirma el mismo hecho.</translation>
    </message>
    <message>
        <source>&amp;Work provider</source>
        <translation>P&amp;roveedor de trabajo</translation>
    </message>
    <message>
        <source>Your company&apos;s name as Zego advised it; used in invitations.</source>
        <translation>El nombre de su empresa según lo indicó Zego; se usa en las invitaciones.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Asks the host for something that changes nothing.</source>
        <translation>Pide al servidor algo que no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Pause sending</source>
        <translation>Pa&amp;usar el envío</translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>&amp;Reanudar el envío</translation>
    </message>
    <message>
        <source>Not connected. Nothing can be sent.</source>
        <translation>Sin conexión. No se puede enviar nada.</translation>
    </message>
    <message>
        <source>Connected; what is queued is sent.</source>
        <translation>Conectado; lo que está en cola se envía.</translation>
    </message>
    <message>
        <source>A key is kept; type another one to replace it</source>
        <translation>Hay una clave guardada; escriba otra para reemplazarla</translation>
    </message>
    <message>
        <source>No key is kept; type it here</source>
        <translation>No hay clave guardada; escríbala aquí</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain; never shown again.</source>
        <translation>Se guarda en el llavero de este equipo; no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is held until the program ends, and is never shown again.</source>
        <translation>Aquí no hay llavero: la clave se conserva hasta que el programa termine y no se vuelve a mostrar.</translation>
    </message>
</context>
<context>
    <name>covershift::forms::DecisionForm</name>
    <message>
        <source>Decide on an operation</source>
        <translation>Decidir sobre una operación</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Kept in the audit with your name</source>
        <translation>Queda en la auditoría con su nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Zego&apos;s &amp;id of the shift</source>
        <translation>&amp;Id del turno en Zego</translation>
    </message>
    <message>
        <source>If you know it</source>
        <translation>Si lo conoce</translation>
    </message>
</context>
<context>
    <name>covershift::forms::ImportPreviewForm</name>
    <message>
        <source>Preview of an import</source>
        <translation>Vista previa de una importación</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Todas las filas</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <extracomment>how many rows of a file are about somebody who is not known yet</extracomment>
        <translation>&amp;Nuevas: %1</translation>
    </message>
    <message>
        <source>Chan&amp;ged: %1</source>
        <translation>C&amp;ambiadas: %1</translation>
    </message>
    <message>
        <source>&amp;Same: %1</source>
        <translation>I&amp;guales: %1</translation>
    </message>
    <message>
        <source>&amp;Wrong: %1</source>
        <translation>&amp;Erróneas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of this file are wrong, so nothing of it can be taken. Correct them and import the file again.</source>
        <translation>
            <numerusform>%n línea de este archivo es errónea, así que no se puede tomar nada. Corríjala e importe el archivo de nuevo.</numerusform>
            <numerusform>%n líneas de este archivo son erróneas, así que no se puede tomar nada. Corríjalas e importe el archivo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same. Workers that are not in the file stay as they are.</source>
        <translation>%1 nuevos, %2 cambiados, %3 iguales. Los trabajadores que no están en el archivo quedan como están.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>covershift::forms::PushForm</name>
    <message>
        <source>Confirm what is pushed</source>
        <translation>Confirmar lo que se envía</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>The shift has an end</source>
        <translation>El turno tiene fin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Open until it is ended. Tick it to give an end, at most 14 hours after the start.</source>
        <translation>Abierto hasta que se termine. Márquelo para darle un fin, como mucho 14 horas después del inicio.</translation>
    </message>
    <message>
        <source>Why is this entered so late? Kept with the login and in the audit.</source>
        <translation>¿Por qué se registra tan tarde? Queda con el inicio de sesión y en la auditoría.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>At most 24 hours ahead.</source>
        <translation>Como mucho dentro de 24 horas.</translation>
    </message>
    <message>
        <source>In %1: saved now, held until then.</source>
        <translation>Dentro de %1: se guarda ahora y se retiene hasta entonces.</translation>
    </message>
    <message>
        <source>%1 ago.</source>
        <translation>Hace %1.</translation>
    </message>
    <message>
        <source>Now.</source>
        <translation>Ahora.</translation>
    </message>
    <message>
        <source>In %1; sent at once.</source>
        <translation>Dentro de %1; se envía enseguida.</translation>
    </message>
    <message>
        <source>Lasts %1.</source>
        <translation>Dura %1.</translation>
    </message>
</context>
<context>
    <name>covershift::forms::TimeField</name>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>format of a date with its time</comment>
        <translation>ddd d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Which of the two times is meant</source>
        <translation>A cuál de las dos horas se refiere</translation>
    </message>
    <message>
        <source>The clocks go forward over this time; choose another.</source>
        <translation>Los relojes se adelantan sobre esta hora; elija otra.</translation>
    </message>
    <message>
        <source>This time comes twice: which one?</source>
        <translation>Esta hora se da dos veces: ¿cuál es?</translation>
    </message>
</context>
<context>
    <name>covershift::forms::WorkerForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>C&amp;ustomer number, from Zego</source>
        <translation>Número de &amp;cliente, de Zego</translation>
    </message>
    <message>
        <source>Work &amp;provider user id, yours</source>
        <translation>Id de usuario del &amp;proveedor de trabajo, de usted</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>Phon&amp;e</source>
        <translation>Te&amp;léfono</translation>
    </message>
    <message>
        <source>Vehicle re&amp;gistration</source>
        <translation>&amp;Matrícula del vehículo</translation>
    </message>
    <message>
        <source>&amp;Business user id, from Viviot</source>
        <translation>Id de usuario de em&amp;presa, de Viviot</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Añadir un trabajador</translation>
    </message>
</context>
<context>
    <name>covershift::items::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>the number of a row of the audit</extracomment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Operation %1</source>
        <translation>Operación %1</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>the operation or the worker that a row of the audit is about</extracomment>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>covershift::items::ImportPreviewModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field of a worker, its value now, its value in the file</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Work provider user id</source>
        <translation>Id de usuario del proveedor de trabajo</translation>
    </message>
    <message>
        <source>Business user id</source>
        <translation>Id de usuario de empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a column of a file, what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>of a worker in a file to import</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erróneo</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>of a file</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>of a row of a file: new, changed, the same, wrong</extracomment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What changes, or is wrong</source>
        <translation>Qué cambia, o qué está mal</translation>
    </message>
</context>
<context>
    <name>covershift::items::LiveRowsModel</name>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
</context>
<context>
    <name>covershift::items::OutboxModel</name>
    <message>
        <source>Made</source>
        <extracomment>when the operation was made</extracomment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>the time that a login or logout is for</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Último problema</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>covershift::items::OwedModel</name>
    <message>
        <source>Decision owed</source>
        <translation>Decisión pendiente</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>the time that a login or logout is for</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>for how long a decision has been owed</extracomment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>What to decide</source>
        <translation>Qué hay que decidir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Send it anyway?</source>
        <translation>¿Enviarla de todos modos?</translation>
    </message>
    <message>
        <source>Was it taken?</source>
        <translation>¿Se tomó?</translation>
    </message>
    <message>
        <source>Retry or drop?</source>
        <translation>¿Reintentar o descartar?</translation>
    </message>
    <message>
        <source>It waits behind another decision about %1; cover runs on meanwhile.</source>
        <translation>Espera detrás de otra decisión sobre %1; entretanto la cobertura sigue.</translation>
    </message>
</context>
<context>
    <name>covershift::items::WorkersModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Cover now</source>
        <extracomment>how a worker stands at this moment: covered, not covered</extracomment>
        <translation>Cobertura ahora</translation>
    </message>
    <message>
        <source>Cover status</source>
        <extracomment>what the last check of the worker&apos;s product said</extracomment>
        <translation>Estado de la cobertura</translation>
    </message>
    <message>
        <source>Validation</source>
        <extracomment>what the last validation of number and e-mail said</extracomment>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Work provider user id</source>
        <translation>Id de usuario del proveedor de trabajo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Zego knows this customer number.</source>
        <translation>Zego conoce este número de cliente.</translation>
    </message>
    <message>
        <source>Zego knows this customer number, and the e-mail belongs to it.</source>
        <translation>Zego conoce este número de cliente, y el correo le corresponde.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <extracomment>%1: the name of a worker who has been archived</extracomment>
        <translation>%1 (archivado)</translation>
    </message>
    <message>
        <source>Not known to Zego</source>
        <translation>Zego no lo conoce</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Falló la comprobación</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Sin validar</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>a customer number that the insurer knows</extracomment>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Wrong e-mail</source>
        <translation>Correo erróneo</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a label, %2: what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>covershift::shell::ActivityPage</name>
    <message>
        <source>Operat&amp;ions</source>
        <translation>&amp;Operaciones</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;uditoría</translation>
    </message>
    <message>
        <source>Operations or audit</source>
        <translation>Operaciones o auditoría</translation>
    </message>
</context>
<context>
    <name>covershift::shell::AuditPane</name>
    <message>
        <source>Chec&amp;k the chain</source>
        <translation>&amp;Comprobar la cadena</translation>
    </message>
    <message>
        <source>Reads the whole audit: whether a row was altered, and whether the ledger is what the operations say</source>
        <translation>Lee toda la auditoría: si se alteró alguna fila y si el registro es lo que dicen las operaciones</translation>
    </message>
    <message>
        <source>Nothing is ever deleted or changed here; each row holds the hash of the one before it.</source>
        <translation>Aquí nunca se borra ni se cambia nada; cada fila lleva el resumen criptográfico de la anterior.</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>Every import, every push and every decision stands here, with who made it.</source>
        <translation>Cada importación, cada envío y cada decisión está aquí, con quien la hizo.</translation>
    </message>
    <message>
        <source>The audit cannot be read</source>
        <translation>La auditoría no se puede leer</translation>
    </message>
    <message>
        <source>The audit, newest first; Enter shows the operation</source>
        <translation>La auditoría, lo más reciente primero; Intro muestra la operación</translation>
    </message>
    <message>
        <source>Reading the whole audit…</source>
        <translation>Leyendo toda la auditoría…</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n rows is whole, and the ledger is what the operations say. Its head is %1.</source>
        <translation>
            <numerusform>La cadena de %n fila está íntegra, y el registro es lo que dicen las operaciones. Su cabeza es %1.</numerusform>
            <numerusform>La cadena de %n filas está íntegra, y el registro es lo que dicen las operaciones. Su cabeza es %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken: row %1 is not as it was written, or one before it is missing.</source>
        <translation>La cadena está rota: la fila %1 no está como se escribió, o falta una anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n live shifts are not what the operations say.</source>
        <translation>
            <numerusform>%n turno no es lo que dicen las operaciones.</numerusform>
            <numerusform>%n turnos no son lo que dicen las operaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations are not as the audit says they were written.</source>
        <translation>
            <numerusform>%n operación no está como la auditoría dice que se escribió.</numerusform>
            <numerusform>%n operaciones no están como la auditoría dice que se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy of the data folder before you go on. The head is %1.</source>
        <translation>Guarde una copia de la carpeta de datos antes de seguir. La cabeza es %1.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::CheckLine</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Dejar de comprobar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Cerrar el resumen</translation>
    </message>
    <message>
        <source>Stopping: what is under way is still waited for.</source>
        <translation>Parando: aún se espera lo que está en curso.</translation>
    </message>
    <message>
        <source>Checking cover: %1 of %2 checked.</source>
        <translation>Comprobando coberturas: %1 de %2.</translation>
    </message>
    <message>
        <source>Validating numbers: %1 of %2 checked.</source>
        <translation>Validando números: %1 de %2.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2.</source>
        <translation>Parado tras %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n workers checked.</source>
        <translation>
            <numerusform>Se comprobó la cobertura de %n trabajador.</numerusform>
            <numerusform>Se comprobó la cobertura de %n trabajadores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers of %n workers validated.</source>
        <translation>
            <numerusform>Se validó el número de %n trabajador.</numerusform>
            <numerusform>Se validaron los números de %n trabajadores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are enabled.</source>
        <translation>
            <numerusform>%n está activada.</numerusform>
            <numerusform>%n están activadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are disabled: logging them in insures nobody.</source>
        <translation>
            <numerusform>%n está desactivada: iniciar su sesión no asegura a nadie.</numerusform>
            <numerusform>%n están desactivadas: iniciar su sesión no asegura a nadie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not known to Zego.</source>
        <translation>
            <numerusform>Zego no conoce a %n.</numerusform>
            <numerusform>Zego no conoce a %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack the identifier that is asked about.</source>
        <translation>
            <numerusform>A %n le falta el identificador por el que se pregunta.</numerusform>
            <numerusform>A %n les falta el identificador por el que se pregunta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are valid.</source>
        <translation>
            <numerusform>%n es válido.</numerusform>
            <numerusform>%n son válidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have an e-mail that belongs to somebody else.</source>
        <translation>
            <numerusform>%n tiene un correo que es de otra persona.</numerusform>
            <numerusform>%n tienen un correo que es de otra persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are not known to Zego.</source>
        <translation>
            <numerusform>Zego no conoce %n número.</numerusform>
            <numerusform>Zego no conoce %n números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no customer number.</source>
        <translation>
            <numerusform>%n no tiene número de cliente.</numerusform>
            <numerusform>%n no tienen número de cliente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked: %1</source>
        <extracomment>%1: a sentence about the last failure</extracomment>
        <translation>
            <numerusform>%n no se pudo comprobar: %1</numerusform>
            <numerusform>%n no se pudieron comprobar: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::CounterButton</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a number, %2: what is counted</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: what is counted, %2: a detail such as the age of the oldest</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>covershift::shell::CounterStrip</name>
    <message>
        <source>Covered</source>
        <translation>Con cobertura</translation>
    </message>
    <message>
        <source>Workers whose cover runs now</source>
        <translation>Trabajadores cuya cobertura está en marcha</translation>
    </message>
    <message>
        <source>Over 12 h</source>
        <translation>+ de 12 h</translation>
    </message>
    <message>
        <source>Covered for more than 12 hours; a shift ends after 14</source>
        <translation>Con cobertura desde hace más de 12 horas; un turno acaba a las 14</translation>
    </message>
    <message>
        <source>Workers whose login is not yet taken: not covered</source>
        <translation>Trabajadores cuyo inicio de sesión aún no se ha tomado: sin cobertura</translation>
    </message>
    <message>
        <source>Workers whose logout is not yet taken: still covered</source>
        <translation>Trabajadores cuyo cierre de sesión aún no se ha tomado: siguen con cobertura</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <source>Workers whose start is uncertain, or whose end has failed</source>
        <translation>Trabajadores cuyo inicio es incierto, o cuyo fin falló</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Saved and not yet taken by the host</source>
        <translation>Guardadas y aún no tomadas por el servidor</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Inciertas</translation>
    </message>
    <message>
        <source>The answer was lost: nobody knows yet whether it was taken</source>
        <translation>La respuesta se perdió: aún nadie sabe si se tomó</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Refused by the host, or too late: these need a decision of yours</source>
        <translation>Rechazadas por el servidor, o demasiado tarde: necesitan una decisión suya</translation>
    </message>
    <message>
        <source>Workers whose product was disabled when last checked: a login would insure nobody</source>
        <translation>Trabajadores cuyo producto estaba desactivado en la última comprobación: un inicio de sesión no aseguraría a nadie</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Por iniciar</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Por cerrar</translation>
    </message>
</context>
<context>
    <name>covershift::shell::ExceptionLine</name>
    <message>
        <source>%1: waits behind what needs your decision, and cover runs on meanwhile.</source>
        <extracomment>%1: an operation, as in &quot;Logout of Ana Sousa&quot;</extracomment>
        <translation>%1: espera detrás de lo que necesita su decisión, y entretanto la cobertura sigue.</translation>
    </message>
    <message numerus="yes">
        <source>%n logouts wait behind what needs your decision, and cover runs on meanwhile.</source>
        <translation>
            <numerusform>%n cierre de sesión espera detrás de lo que necesita su decisión, y entretanto la cobertura sigue.</numerusform>
            <numerusform>%n cierres de sesión esperan detrás de lo que necesita su decisión, y entretanto la cobertura sigue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the logout anyway</source>
        <translation>Enviar el cierre de todos modos</translation>
    </message>
    <message>
        <source>Send them anyway</source>
        <translation>Enviarlos de todos modos</translation>
    </message>
    <message>
        <source>%1 is not covered yet: the login of %2 waits still. It is sent with its own time.</source>
        <translation>%1 aún no tiene cobertura: el inicio de sesión de las %2 sigue esperando. Se envía con su propia hora.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n workers are not covered yet: their logins wait still, over 30 minutes past their time.</source>
        <translation>
            <numerusform>%n trabajador aún no tiene cobertura: su inicio de sesión sigue esperando, más de 30 minutos después de su hora.</numerusform>
            <numerusform>%n trabajadores aún no tienen cobertura: sus inicios de sesión siguen esperando, más de 30 minutos después de su hora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::GraceBar</name>
    <message>
        <source>Pushes that can still be taken back</source>
        <translation>Envíos que aún se pueden retirar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Nothing has been sent yet (Esc)</source>
        <translation>Aún no se ha enviado nada (Esc)</translation>
    </message>
    <message>
        <source>%1: leaves in %2 s</source>
        <extracomment>%1: what was pushed, as in &quot;3 logins&quot;, %2: a number of seconds</extracomment>
        <translation>%1: sale en %2 s</translation>
    </message>
</context>
<context>
    <name>covershift::shell::LivePage</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a button does, %2: its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation>Aún no hay trabajadores</translation>
    </message>
    <message>
        <source>Import your couriers and drivers from a CSV file; then this board shows who is covered.</source>
        <translation>Importe sus repartidores y conductores de un archivo CSV; entonces este tablero muestra quién tiene cobertura.</translation>
    </message>
    <message>
        <source>Import workers…</source>
        <translation>Importar trabajadores…</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>No se muestra a nadie</translation>
    </message>
    <message>
        <source>No worker matches the search and the counter that is chosen.</source>
        <translation>Ningún trabajador coincide con la búsqueda y el contador elegido.</translation>
    </message>
    <message>
        <source>Show everybody in the search</source>
        <translation>Mostrar a todos los de la búsqueda</translation>
    </message>
    <message>
        <source>At a time…</source>
        <translation>A una hora…</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Orden de las filas</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Lo peor primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Log in at %1…</source>
        <translation>Iniciar sesión a las %1…</translation>
    </message>
    <message>
        <source>Log out at %1…</source>
        <translation>Cerrar sesión a las %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n workers selected</source>
        <translation>
            <numerusform>%n trabajador seleccionado</numerusform>
            <numerusform>%n trabajadores seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>End the shift at %1…</source>
        <translation>Terminar el turno a las %1…</translation>
    </message>
    <message>
        <source>Take back: %1, scheduled for %2</source>
        <extracomment>%1: an operation, as in &quot;Login of Ana Sousa&quot;, %2: a time</extracomment>
        <translation>Retirar: %1, programado para %2</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n scheduled operations</source>
        <translation>
            <numerusform>Retirar %n operación programada</numerusform>
            <numerusform>Retirar %n operaciones programadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Nadie seleccionado</translation>
    </message>
</context>
<context>
    <name>covershift::shell::MainWindow</name>
    <message>
        <source>This data folder cannot be opened</source>
        <translation>Esta carpeta de datos no se puede abrir</translation>
    </message>
    <message>
        <source>%1

The folder: %2</source>
        <translation>%1

La carpeta: %2</translation>
    </message>
    <message>
        <source>%1 – Covershift – Sandbox: nobody is insured</source>
        <extracomment>the window&apos;s title; %1: the page</extracomment>
        <translation>%1 – Covershift – Entorno de pruebas: nadie está asegurado</translation>
    </message>
    <message>
        <source>%1 – Covershift</source>
        <translation>%1 – Covershift</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>There is no connection to Zego yet: nobody can be logged in or out.</source>
        <translation>Aún no hay conexión con Zego: no se puede iniciar ni cerrar la sesión de nadie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an operation, as in &quot;Login of Ana Sousa&quot;, %2: a sentence about what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The outbox is empty: there is nothing to send.</source>
        <translation>La cola de salida está vacía: no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Opening the data folder…</source>
        <translation>Abriendo la carpeta de datos…</translation>
    </message>
    <message>
        <source>Sandbox: nobody is insured</source>
        <translation>Entorno de pruebas: nadie está asegurado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Welcome to Covershift</source>
        <translation>Bienvenida a Covershift</translation>
    </message>
    <message>
        <source>Connect to Zego with the address and the key you were given, or look around first: the sandbox is a made-up fleet with a host of its own on this computer, where nobody is insured.</source>
        <translation>Conéctese a Zego con la dirección y la clave que le dieron, o eche primero un vistazo: el entorno de pruebas es una flota inventada con un servidor propio en este equipo, donde nadie está asegurado.</translation>
    </message>
    <message>
        <source>&amp;Connect to Zego</source>
        <translation>&amp;Conectar con Zego</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Probar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Search names and identifiers (%1)</source>
        <translation>Buscar nombres e identificadores (%1)</translation>
    </message>
    <message>
        <source>Search names and identifiers</source>
        <translation>Buscar nombres e identificadores</translation>
    </message>
    <message>
        <source>There is no connection to Zego yet, so nobody can be logged in. Set it up first.</source>
        <translation>Aún no hay conexión con Zego, así que no se puede iniciar la sesión de nadie. Configúrela primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n operations were refused, came too late or are uncertain. Nobody is covered by them.</source>
        <translation>
            <numerusform>%n operación se rechazó, llegó demasiado tarde o es incierta. No da cobertura a nadie.</numerusform>
            <numerusform>%n operaciones se rechazaron, llegaron demasiado tarde o son inciertas. No dan cobertura a nadie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n waiting operations.</source>
        <translation>
            <numerusform>Enviando %n operación en espera.</numerusform>
            <numerusform>Enviando %n operaciones en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ends as soon as every logout is taken.</source>
        <translation>El programa termina en cuanto se tomen todos los cierres de sesión.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Not every logout was taken, so the program stays.</source>
        <translation>No se tomaron todos los cierres de sesión, así que el programa sigue.</translation>
    </message>
    <message>
        <source>A command is at work in this data folder</source>
        <translation>Una orden está trabajando en esta carpeta de datos</translation>
    </message>
    <message>
        <source>The window opens as soon as the command is done.

The folder: %1</source>
        <translation>La ventana se abre en cuanto la orden acabe.

La carpeta: %1</translation>
    </message>
</context>
<context>
    <name>covershift::shell::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>covershift::shell::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need you</source>
        <extracomment>%1: a page&apos;s name, %n: a number of things that wait for the person</extracomment>
        <translation>
            <numerusform>%1, %n le espera</numerusform>
            <numerusform>%1, %n le esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::OperationDetail</name>
    <message>
        <source>The operation that is selected</source>
        <translation>La operación seleccionada</translation>
    </message>
    <message>
        <source>Select an operation to see its requests and what can be done about it.</source>
        <translation>Seleccione una operación para ver sus solicitudes y qué se puede hacer con ella.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Requests and answers, without secrets</source>
        <translation>Solicitudes y respuestas, sin secretos</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Makes a new operation for the same time, with the worker&apos;s identifier as it is now</source>
        <translation>Crea una operación nueva para la misma hora, con el identificador actual del trabajador</translation>
    </message>
    <message>
        <source>It was &amp;taken…</source>
        <translation>&amp;Se tomó…</translation>
    </message>
    <message>
        <source>You know that the host took it</source>
        <translation>Usted sabe que el servidor la tomó</translation>
    </message>
    <message>
        <source>Not taken: &amp;send again…</source>
        <translation>No se tomó: en&amp;viar de nuevo…</translation>
    </message>
    <message>
        <source>You know that the host did not take it</source>
        <translation>Usted sabe que el servidor no la tomó</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>It is not sent any more; kept with its reason</source>
        <translation>Ya no se envía; se conserva con su motivo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Último problema</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>Id en el proveedor</translation>
    </message>
    <message>
        <source>Retry of</source>
        <translation>Reintento de</translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation>operación %1</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the number of an operation</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>The host took it. How do you know?</source>
        <translation>El servidor la tomó. ¿Cómo lo sabe?</translation>
    </message>
    <message>
        <source>It was taken</source>
        <translation>Se tomó</translation>
    </message>
    <message>
        <source>The host did not take it, so it is sent again with the same time. How do you know?</source>
        <translation>El servidor no la tomó, así que se envía de nuevo con la misma hora. ¿Cómo lo sabe?</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>It will not be sent any more. Why?</source>
        <translation>Ya no se enviará. ¿Por qué?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Only this &amp;worker</source>
        <translation>Solo este &amp;trabajador</translation>
    </message>
    <message>
        <source>Lists only the operations of this worker</source>
        <translation>Muestra solo las operaciones de este trabajador</translation>
    </message>
    <message>
        <source>Send the logout an&amp;yway</source>
        <translation>Enviar el cierre de t&amp;odos modos</translation>
    </message>
    <message>
        <source>The logout that waits leaves now, although an earlier operation of this worker is not settled</source>
        <translation>El cierre de sesión que espera sale ahora, aunque una operación anterior de este trabajador no esté aclarada</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Says</source>
        <extracomment>what a match tells the insurer</extracomment>
        <translation>Dice</translation>
    </message>
    <message>
        <source>This person works for you</source>
        <translation>Esta persona trabaja para usted</translation>
    </message>
    <message>
        <source>This person does not work for you</source>
        <translation>Esta persona no trabaja para usted</translation>
    </message>
    <message>
        <source>Send the end an&amp;yway</source>
        <translation>Enviar el fin de t&amp;odos modos</translation>
    </message>
    <message>
        <source>Without its id the shift counts as cover, but cannot be ended from here, and stays among the exceptions.</source>
        <translation>Sin su id, el turno cuenta como cobertura, pero no se puede terminar desde aquí y queda entre las excepciones.</translation>
    </message>
    <message>
        <source>Saved, but it waits behind another decision about this worker; cover runs on meanwhile. Settle that first, or send this anyway.</source>
        <translation>Guardada, pero espera detrás de otra decisión sobre este trabajador; entretanto la cobertura sigue. Resuelva eso primero, o envíe esta de todos modos.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::OperationsPane</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>N&amp;eeds you</source>
        <translation>L&amp;e esperan</translation>
    </message>
    <message>
        <source>Waitin&amp;g</source>
        <translation>En esp&amp;era</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Hechas</translation>
    </message>
    <message>
        <source>Which kind of operation is listed</source>
        <translation>Qué clase de operación se muestra</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Lists the operations of everybody again</source>
        <translation>Muestra de nuevo las operaciones de todos</translation>
    </message>
    <message>
        <source>Sends what waits without waiting for its next attempt, and ends a pause (%1)</source>
        <translation>Envía lo que espera sin aguardar al próximo intento, y termina una pausa (%1)</translation>
    </message>
    <message>
        <source>Operations, newest first</source>
        <translation>Operaciones, lo más reciente primero</translation>
    </message>
    <message>
        <source>N&amp;eeds you: %1</source>
        <translation>L&amp;e esperan: %1</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <extracomment>a filter that is on; %1: a worker&apos;s name</extracomment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Only %1; press to list everybody</source>
        <translation>Solo %1; pulse para mostrar a todos</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>No operation was refused, is uncertain or came too late.</source>
        <translation>Ninguna operación se rechazó, es incierta o llegó demasiado tarde.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No operation is about a worker of this name.</source>
        <translation>Ninguna operación trata de un trabajador con este nombre.</translation>
    </message>
    <message>
        <source>No operation is of this kind, or about this worker.</source>
        <translation>Ninguna operación es de esta clase o trata de este trabajador.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>Everything that was pushed has been answered.</source>
        <translation>Todo lo que se envió tiene respuesta.</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Aún no hay nada hecho</translation>
    </message>
    <message>
        <source>Operations that the host took, or that were dropped.</source>
        <translation>Operaciones que el servidor tomó, o que se descartaron.</translation>
    </message>
    <message>
        <source>Nothing has been pushed yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Every login and logout is listed here, with the exact requests made for it.</source>
        <translation>Aquí se muestra cada inicio y cierre de sesión, con las solicitudes exactas que se hicieron.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::OwedPanel</name>
    <message>
        <source>Decisions that you owe</source>
        <translation>Decisiones que debe tomar</translation>
    </message>
    <message>
        <source>Decisions that you owe; Enter goes to the choice</source>
        <translation>Decisiones que debe tomar; Intro lleva a la elección</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions are owed. Each holds back what its worker does next.</source>
        <translation>
            <numerusform>Hay %n decisión pendiente. Retiene lo que su trabajador haga después.</numerusform>
            <numerusform>Hay %n decisiones pendientes. Cada una retiene lo que su trabajador haga después.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::PushDesk</name>
    <message>
        <source>%1: saved, and held until %2. Until then it can be taken back in the row&apos;s menu.</source>
        <translation>%1: guardado y retenido hasta %2. Hasta entonces se puede retirar en el menú de la fila.</translation>
    </message>
    <message>
        <source>Too late: it had left already.</source>
        <translation>Demasiado tarde: ya había salido.</translation>
    </message>
    <message>
        <source>%1: taken back; nothing was sent.</source>
        <extracomment>%1: what was pushed, as in &quot;3 logins&quot;</extracomment>
        <translation>%1: retirado; no se envió nada.</translation>
    </message>
    <message>
        <source>%1: sent past what waits for you.</source>
        <extracomment>%1: an operation, as in &quot;Logout of Ana Sousa&quot;</extracomment>
        <translation>%1: enviado por delante de lo que le espera.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::QuitPanel</name>
    <message>
        <source>What is open before the program ends</source>
        <translation>Lo que está abierto antes de que el programa termine</translation>
    </message>
    <message>
        <source>Cover runs on, and is paid for, until a logout is taken. What waits is sent when the program runs again.</source>
        <translation>La cobertura sigue, y se paga, hasta que se tome un cierre de sesión. Lo que espera se envía cuando el programa vuelva a estar en marcha.</translation>
    </message>
    <message>
        <source>Open cover and waiting operations</source>
        <translation>Cobertura abierta y operaciones en espera</translation>
    </message>
    <message>
        <source>&amp;Log out all, then quit</source>
        <translation>&amp;Cerrar todas las sesiones y salir</translation>
    </message>
    <message>
        <source>The program ends once every logout is taken.</source>
        <translation>El programa termina cuando se hayan tomado todos los cierres de sesión.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>&amp;Seguir en la bandeja</translation>
    </message>
    <message>
        <source>The window goes, the outbox goes on.</source>
        <translation>La ventana se va, la cola de salida sigue.</translation>
    </message>
    <message>
        <source>&amp;Quit, cover runs on</source>
        <translation>Sa&amp;lir, la cobertura sigue</translation>
    </message>
    <message>
        <source>Nothing is sent until the program runs again.</source>
        <translation>No se envía nada hasta que el programa vuelva a estar en marcha.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <translation>Volver al trabajo (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n operations wait in the outbox</source>
        <translation>
            <numerusform>%n operación espera en la cola de salida</numerusform>
            <numerusform>%n operaciones esperan en la cola de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers are still covered</source>
        <translation>
            <numerusform>%n trabajador sigue con cobertura</numerusform>
            <numerusform>%n trabajadores siguen con cobertura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One worker is still covered, and %n operations wait</source>
        <translation>
            <numerusform>Un trabajador sigue con cobertura, y %n operación espera</numerusform>
            <numerusform>Un trabajador sigue con cobertura, y %n operaciones esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 workers are still covered, and %n operations wait</source>
        <translation>
            <numerusform>%1 trabajadores siguen con cobertura, y %n operación espera</numerusform>
            <numerusform>%1 trabajadores siguen con cobertura, y %n operaciones esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Covered now</source>
        <translation>Con cobertura ahora</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>desde %1, durante %2</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>En la cola de salida</translation>
    </message>
    <message>
        <source>scheduled for %1</source>
        <translation>programado para %1</translation>
    </message>
    <message>
        <source>%1; dated %2</source>
        <translation>%1; fecha %2</translation>
    </message>
</context>
<context>
    <name>covershift::shell::SettingsPage</name>
    <message>
        <source>Connection to Zego</source>
        <translation>Conexión con Zego</translation>
    </message>
    <message>
        <source>Sending is paused; everything stays in the outbox.</source>
        <translation>El envío está en pausa; todo queda en la cola de salida.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>El envío sigue.</translation>
    </message>
    <message>
        <source>Saved. Test it to see whether the host takes the key.</source>
        <translation>Guardado. Pruébelo para ver si el servidor acepta la clave.</translation>
    </message>
    <message>
        <source>Asking the host…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>The host answered, and it takes the key.</source>
        <translation>El servidor respondió y acepta la clave.</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>Seguir en la &amp;bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>The outbox goes on sending; the icon says when something needs you.</source>
        <translation>La cola de salida sigue enviando; el icono avisa cuando algo le espera.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::ShortcutSheet</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a shortcut does, %2: its keys</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>covershift::shell::StatusLine</name>
    <message>
        <source>Open the connection&apos;s settings</source>
        <translation>Abrir los ajustes de la conexión</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Abrir la cola de salida</translation>
    </message>
    <message>
        <source>What another computer pushed is not known here.</source>
        <translation>Lo que envió otro equipo no se conoce aquí.</translation>
    </message>
    <message>
        <source>Zego: not connected</source>
        <translation>Zego: sin conexión</translation>
    </message>
    <message>
        <source>Zego: connected to %1</source>
        <translation>Zego: conectado a %1</translation>
    </message>
    <message>
        <source>Zego: out of reach, tried again and again</source>
        <translation>Zego: fuera de alcance, se intenta una y otra vez</translation>
    </message>
    <message>
        <source>Zego: sending is paused</source>
        <translation>Zego: el envío está en pausa</translation>
    </message>
    <message>
        <source>Outbox: %1 waiting, the oldest for %2</source>
        <translation>Cola de salida: %1 en espera, lo más antiguo desde hace %2</translation>
    </message>
    <message>
        <source>Outbox: empty</source>
        <translation>Cola de salida: vacía</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a time of day, %2: the short name of a time zone</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>format of a time of day</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Known from this computer since %1</source>
        <translation>Conocido desde este equipo desde %1</translation>
    </message>
    <message>
        <source>Times are sent as this computer&apos;s clock gives them; nothing is corrected silently.</source>
        <translation>Las horas se envían como las da el reloj de este equipo; nada se corrige en silencio.</translation>
    </message>
    <message>
        <source>This clock is %1 behind Zego&apos;s</source>
        <translation>Este reloj va %1 atrasado respecto al de Zego</translation>
    </message>
    <message>
        <source>This clock is %1 ahead of Zego&apos;s</source>
        <translation>Este reloj va %1 adelantado respecto al de Zego</translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %1 waiting, %n need you</source>
        <translation>
            <numerusform>Cola de salida: %1 en espera, %n le espera a usted</numerusform>
            <numerusform>Cola de salida: %1 en espera, %n le esperan a usted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::TrayIcon</name>
    <message>
        <source>&amp;Open Covershift</source>
        <translation>A&amp;brir Covershift</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>%1 covered, %2 waiting</source>
        <translation>%1 con cobertura, %2 en espera</translation>
    </message>
    <message>
        <source>Covershift: sending is paused. %1</source>
        <extracomment>the tray icon&apos;s tool tip; %1: counters, as in &quot;12 covered, 3 waiting&quot;</extracomment>
        <translation>Covershift: el envío está en pausa. %1</translation>
    </message>
    <message>
        <source>Covershift: %1</source>
        <translation>Covershift: %1</translation>
    </message>
    <message>
        <source>Covershift</source>
        <translation>Covershift</translation>
    </message>
    <message numerus="yes">
        <source>%1 covered, %2 waiting, %n need you</source>
        <translation>
            <numerusform>%1 con cobertura, %2 en espera, %n le espera a usted</numerusform>
            <numerusform>%1 con cobertura, %2 en espera, %n le esperan a usted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::WorkerPanel</name>
    <message>
        <source>The worker that is selected</source>
        <translation>El trabajador seleccionado</translation>
    </message>
    <message>
        <source>Cover status</source>
        <translation>Estado de la cobertura</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Change the worker&apos;s fields (F2)</source>
        <translation>Cambiar los datos del trabajador (F2)</translation>
    </message>
    <message>
        <source>Show on &amp;board</source>
        <translation>Mostrar en el ta&amp;blero</translation>
    </message>
    <message>
        <source>Shows the worker on the Live page (Enter)</source>
        <translation>Muestra al trabajador en la página En vivo (Intro)</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>A link with which the worker signs up at Zego, or links the account they have, to you.</source>
        <translation>Un enlace con el que el trabajador se registra en Zego, o vincula a usted la cuenta que tiene.</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>C&amp;opiar el enlace</translation>
    </message>
    <message>
        <source>Puts the link on the clipboard</source>
        <translation>Pone el enlace en el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Mail link…</source>
        <translation>En&amp;viar el enlace por correo…</translation>
    </message>
    <message>
        <source>Opens a message to the worker in your mail program</source>
        <translation>Abre un mensaje al trabajador en su programa de correo</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>the push that tells the insurer whether a person works for you</extracomment>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>Zego may link the person&apos;s insurance to you</source>
        <translation>Zego puede vincular con usted el seguro de la persona</translation>
    </message>
    <message>
        <source>Zego does not link the person&apos;s insurance to you</source>
        <translation>Zego no vincula con usted el seguro de la persona</translation>
    </message>
    <message>
        <source>Select a worker to see what is known, to invite or to archive. Without a selection, checks are made of everybody who is shown.</source>
        <translation>Seleccione un trabajador para ver lo que se sabe, invitarlo o archivarlo. Sin selección, las comprobaciones se hacen de todos los que se muestran.</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>Arc&amp;hivar</translation>
    </message>
    <message>
        <source>The worker can be logged in again</source>
        <translation>El trabajador puede volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Hidden here, kept in reports; refused while cover is open or queued</source>
        <translation>Se oculta aquí y se conserva en los informes; se niega mientras haya cobertura abierta o en cola</translation>
    </message>
    <message numerus="yes">
        <source>%n workers are selected</source>
        <translation>
            <numerusform>%n trabajador seleccionado</numerusform>
            <numerusform>%n trabajadores seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks are made of these; archiving takes all of them or none.</source>
        <translation>Las comprobaciones se hacen de estos; se archivan todos o ninguno.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivado)</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Work provider user id</source>
        <translation>Id de usuario del proveedor de trabajo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Business user id</source>
        <translation>Id de usuario de empresa</translation>
    </message>
    <message>
        <source>Tells Zego whether %1 works for you, by the customer number. It goes through the outbox.</source>
        <translation>Dice a Zego si %1 trabaja para usted, por el número de cliente. Pasa por la cola de salida.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers are back.</source>
        <translation>
            <numerusform>%n trabajador está de vuelta.</numerusform>
            <numerusform>%n trabajadores están de vuelta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers are archived. “Archived too” shows them.</source>
        <translation>
            <numerusform>%n trabajador está archivado. “También archivados” lo muestra.</numerusform>
            <numerusform>%n trabajadores están archivados. “También archivados” los muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
    <message>
        <source>%1 is archived. “Archived too” shows the worker.</source>
        <translation>%1 pasa al archivo. “También archivados” lo muestra.</translation>
    </message>
    <message>
        <source>The link for %1 is on the clipboard.</source>
        <translation>El enlace para %1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>Hello %1,

please open this link to connect your insurance with us:

%2
</source>
        <translation>Hola, %1:

abra este enlace para conectar su seguro con nosotros:

%2
</translation>
    </message>
    <message>
        <source>Your insurance while you work for us</source>
        <translation>Su seguro mientras trabaja con nosotros</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the link and send it another way.</source>
        <translation>No se pudo abrir ningún programa de correo. Copie el enlace y envíelo de otra manera.</translation>
    </message>
    <message>
        <source>Saved: the match of %1 goes out now. Activity shows what comes of it.</source>
        <translation>Guardada: la vinculación de %1 sale ahora. Actividad muestra qué resulta.</translation>
    </message>
    <message>
        <source>Yes, &amp;works for us</source>
        <translation>&amp;Sí, trabaja con nosotros</translation>
    </message>
    <message>
        <source>No, does no&amp;t</source>
        <translation>No, no &amp;trabaja</translation>
    </message>
    <message>
        <source>Brin&amp;g back</source>
        <translation>&amp;Recuperar</translation>
    </message>
</context>
<context>
    <name>covershift::shell::WorkersPage</name>
    <message>
        <source>Save or cancel what you have changed of the open worker first.</source>
        <translation>Guarde o cancele primero lo que ha cambiado del trabajador abierto.</translation>
    </message>
    <message>
        <source>&amp;Import workers…</source>
        <translation>&amp;Importar trabajadores…</translation>
    </message>
    <message>
        <source>From a CSV file; it can also be dropped onto this page</source>
        <translation>De un archivo CSV; también se puede soltar sobre esta página</translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation>Aún no hay trabajadores</translation>
    </message>
    <message>
        <source>Import a CSV file with a header row: name, team, customer_number, work_provider_user_id, email, phone, vehicle_registration. You see what it would do before anything is taken.</source>
        <translation>Importe un archivo CSV con una fila de cabecera: name, team, customer_number, work_provider_user_id, email, phone, vehicle_registration. Verá lo que haría antes de que se tome nada.</translation>
    </message>
    <message>
        <source>Import workers…</source>
        <translation>Importar trabajadores…</translation>
    </message>
    <message>
        <source>Import workers</source>
        <translation>Importar trabajadores</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Choose another file.</source>
        <translation>%1 no se puede leer (%2). Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of workers. Choose another file.</source>
        <translation>%1 es demasiado grande para un archivo de trabajadores. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Imported. The workers are on the board.</source>
        <translation>Importados. Los trabajadores están en el tablero.</translation>
    </message>
    <message>
        <source>Add one by hand</source>
        <translation>Añadir uno a mano</translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation>&amp;Añadir trabajador</translation>
    </message>
    <message>
        <source>Asks Zego whether each holds a product that shifts can switch on; changes nothing there</source>
        <translation>Pregunta a Zego si cada uno tiene un producto que los turnos puedan activar; allí no cambia nada</translation>
    </message>
    <message>
        <source>Asks Zego whether each customer number exists and the e-mail belongs to it</source>
        <translation>Pregunta a Zego si cada número de cliente existe y si el correo le corresponde</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 se ha añadido.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message numerus="yes">
        <source>Chec&amp;k cover of all %n</source>
        <translation>
            <numerusform>&amp;Comprobar la cobertura de los %n</numerusform>
            <numerusform>&amp;Comprobar la cobertura de los %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chec&amp;k cover of %n</source>
        <translation>
            <numerusform>&amp;Comprobar la cobertura de %n</numerusform>
            <numerusform>&amp;Comprobar la cobertura de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validate &amp;numbers of all %n</source>
        <translation>
            <numerusform>Validar los &amp;números de los %n</numerusform>
            <numerusform>Validar los &amp;números de los %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validate &amp;numbers of %n</source>
        <translation>
            <numerusform>Validar %n &amp;número</numerusform>
            <numerusform>Validar %n &amp;números</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens an empty form beside the table (Ctrl+Shift+N)</source>
        <translation>Abre un formulario vacío junto a la tabla (Ctrl+Mayús+N)</translation>
    </message>
</context>
<context>
    <name>covershift::shell::WorkersTable</name>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>No worker has this in a name, a team or an identifier, and passes the filters.</source>
        <translation>Ningún trabajador tiene esto en un nombre, un equipo o un identificador y pasa los filtros.</translation>
    </message>
    <message>
        <source>Which team is shown</source>
        <translation>Qué equipo se muestra</translation>
    </message>
    <message>
        <source>Which cover status is shown</source>
        <translation>Qué estado de cobertura se muestra</translation>
    </message>
    <message>
        <source>Any cover status</source>
        <translation>Cualquier estado de cobertura</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>workers whose product is so</extracomment>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Unknown or not checked</source>
        <translation>Desconocido o sin comprobar</translation>
    </message>
    <message>
        <source>Workers; Enter shows the worker on the board</source>
        <translation>Trabajadores; Intro muestra al trabajador en el tablero</translation>
    </message>
    <message>
        <source>Every team</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>%1 de %2 trabajadores</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n trabajador</numerusform>
            <numerusform>%n trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive&amp;d too</source>
        <translation>También archiva&amp;dos</translation>
    </message>
</context>
<context>
    <name>covershift::sync</name>
    <message numerus="yes">
        <source>The host refused a batch of %n operations as a whole and took none of them. Each of them can be retried singly.</source>
        <translation>
            <numerusform>El servidor rechazó entero un lote de %n operación y no la tomó. Se puede reintentar por separado.</numerusform>
            <numerusform>El servidor rechazó entero un lote de %n operaciones y no tomó ninguna. Cada una se puede reintentar por separado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::timeline::TimelineView</name>
    <message>
        <source>Live timeline</source>
        <translation>Cronograma en vivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a worker&apos;s name, %2: how they stand, as in &quot;Covered since 09:12&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No worker matches the search and the filter.</source>
        <translation>Ningún trabajador coincide con la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>No workers yet. Import them on the Workers page.</source>
        <translation>Aún no hay trabajadores. Impórtelos en la página Trabajadores.</translation>
    </message>
</context>
</TS>
