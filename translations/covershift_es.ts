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
    <name>ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a button does, %2: its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>The template “%1” was added.</source>
        <translation>Se añadió la plantilla «%1».</translation>
    </message>
    <message>
        <source>The template “%1” was changed.</source>
        <translation>Se cambió la plantilla «%1».</translation>
    </message>
    <message>
        <source>The exceptions of a template were changed.</source>
        <translation>Se cambiaron las excepciones de una plantilla.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were archived.</source>
        <translation>
            <numerusform>Se archivó %n plantilla.</numerusform>
            <numerusform>Se archivaron %n plantillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates were brought back.</source>
        <translation>
            <numerusform>Se recuperó %n plantilla.</numerusform>
            <numerusform>Se recuperaron %n plantillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The team “%1” was added.</source>
        <translation>Se añadió el equipo «%1».</translation>
    </message>
    <message>
        <source>The team “%1” was changed.</source>
        <translation>Se cambió el equipo «%1».</translation>
    </message>
    <message>
        <source>Templates and teams were pulled from the host.</source>
        <translation>Se descargaron del servidor las plantillas y los equipos.</translation>
    </message>
    <message>
        <source>The organisation&apos;s time zone was set to %1.</source>
        <translation>La zona horaria de la organización pasó a ser %1.</translation>
    </message>
    <message>
        <source>Automatic mode was switched on.</source>
        <translation>Se activó el modo automático.</translation>
    </message>
    <message>
        <source>Automatic mode was switched off.</source>
        <translation>Se desactivó el modo automático.</translation>
    </message>
    <message>
        <source>Automatic mode was held for everybody.</source>
        <translation>Se retuvo el modo automático para todos.</translation>
    </message>
    <message>
        <source>Automatic mode was held for some workers.</source>
        <translation>Se retuvo el modo automático para algunos trabajadores.</translation>
    </message>
    <message>
        <source>A hold of automatic mode was ended.</source>
        <translation>Terminó una retención del modo automático.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers were matched with business users.</source>
        <translation>
            <numerusform>Se emparejó a %n trabajador con un usuario de empresa.</numerusform>
            <numerusform>Se emparejó a %n trabajadores con usuarios de empresa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic mode</source>
        <translation>Modo automático</translation>
    </message>
    <message>
        <source>The planned start at %1 was missed: nobody was covered within 30 minutes.</source>
        <translation>El inicio planificado de las %1 se perdió: no hubo cobertura en los 30 minutos siguientes.</translation>
    </message>
    <message>
        <source>A note was written on an exception.</source>
        <translation>Se escribió una nota sobre una excepción.</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions were silenced until %1.</source>
        <translation>
            <numerusform>%n excepción se silenció hasta %1.</numerusform>
            <numerusform>%n excepciones se silenciaron hasta %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past shifts were imported.</source>
        <translation>
            <numerusform>Se importó %n turno pasado.</numerusform>
            <numerusform>Se importaron %n turnos pasados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tariff was changed.</source>
        <translation>Se cambió la tarifa.</translation>
    </message>
    <message>
        <source>The days from %1 to %2 were closed, revision %3.</source>
        <translation>Se cerraron los días del %1 al %2, revisión %3.</translation>
    </message>
    <message>
        <source>Cover ended at %1 in planned time, and nobody was covered for 30 minutes after it.</source>
        <translation>La cobertura terminó a las %1 en tiempo planificado, y no hubo cobertura durante los 30 minutos siguientes.</translation>
    </message>
</context>
<context>
    <name>BoardFilter</name>
    <message>
        <source>covered as planned</source>
        <translation>con cobertura según el plan</translation>
    </message>
    <message>
        <source>planned and not covered</source>
        <translation>planificados y sin cobertura</translation>
    </message>
    <message>
        <source>covered past plan</source>
        <translation>con cobertura más allá del plan</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>con cobertura</translation>
    </message>
    <message>
        <source>cover disabled</source>
        <translation>cobertura desactivada</translation>
    </message>
    <message>
        <source>covered for over 12 h</source>
        <translation>con cobertura desde hace más de 12 h</translation>
    </message>
    <message>
        <source>login on its way</source>
        <translation>inicio en camino</translation>
    </message>
    <message>
        <source>logout on its way</source>
        <translation>cierre en camino</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>of no team</source>
        <translation>sin equipo</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>equipo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>teams %1</source>
        <extracomment>%1: names of teams, as in &quot;Lisboa and Porto&quot;</extracomment>
        <translation>equipos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n estado</numerusform>
            <numerusform>%n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>state %1</source>
        <extracomment>%1: states of cover, as in &quot;Covered and Over 12 h&quot;</extracomment>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Sin cobertura</translation>
    </message>
    <message>
        <source>Login to come</source>
        <translation>Inicio por venir</translation>
    </message>
    <message>
        <source>Login on its way</source>
        <translation>Inicio en camino</translation>
    </message>
    <message>
        <source>Login late</source>
        <translation>Inicio con retraso</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Con cobertura</translation>
    </message>
    <message>
        <source>Over 12 h</source>
        <translation>Más de 12 h</translation>
    </message>
    <message>
        <source>Logout on its way</source>
        <translation>Cierre en camino</translation>
    </message>
    <message>
        <source>Cannot be ended from here</source>
        <translation>No se puede terminar desde aquí</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Logout failed</source>
        <translation>Cierre fallido</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message numerus="yes">
        <source>All %n workers are shown</source>
        <translation>
            <numerusform>Se muestra %n trabajador</numerusform>
            <numerusform>Se muestran los %n trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two things by which workers are left out, as in &quot;team Lisboa, planned and not covered&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workers are shown: %2</source>
        <extracomment>%1: how many are shown, %n: of how many, %2: by what the others are left out</extracomment>
        <translation>
            <numerusform>Se muestran %1 de %n trabajador: %2</numerusform>
            <numerusform>Se muestran %1 de %n trabajadores: %2</numerusform>
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
    <name>CalendarFile</name>
    <message>
        <source>Write who is planned when to an iCalendar file.</source>
        <translation>Escribe en un archivo iCalendar quién está planificado y cuándo.</translation>
    </message>
    <message>
        <source>What starts on these days, by default on the coming 28, of all workers or of these. An entry keeps its identity, so a calendar that imports the file again changes its entries instead of adding others.</source>
        <translation>Lo que empieza en estos días, por omisión en los próximos 28, de todos los trabajadores o de estos. Cada entrada conserva su identidad: un calendario que vuelve a importar el archivo cambia sus entradas en vez de añadir otras.</translation>
    </message>
    <message>
        <source>The calendar was not ready in the time given.</source>
        <translation>El calendario no estuvo listo en el tiempo dado.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned shifts were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n turno planificado en %1.</numerusform>
            <numerusform>Se escribieron %n turnos planificados en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedReason</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
    <message>
        <source>Exit status: 0 done; 1 refused or failed, the reason on standard error; 2 wrong usage; 3 kept in the outbox, not yet accepted.</source>
        <translation>Código de salida: 0 hecho; 1 rechazado o fallido, con el motivo en la salida de errores; 2 uso incorrecto; 3 guardado en la cola de salida, aún no aceptado.</translation>
    </message>
    <message>
        <source>Example: covershift-cli %1</source>
        <translation>Ejemplo: covershift-cli %1</translation>
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
    <message>
        <source>Nothing is sent by it: “covershift-cli outbox push” does that, and ends a pause too.</source>
        <translation>Con esto no se envía nada: de eso se encarga “covershift-cli outbox push”, que también termina la pausa.</translation>
    </message>
    <message>
        <source>Nothing was paused; “covershift-cli outbox push” sends what waits.</source>
        <translation>No había nada en pausa; “covershift-cli outbox push” envía lo que espera.</translation>
    </message>
</context>
<context>
    <name>ConnectionSet</name>
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
    <message numerus="yes">
        <source>%n operations stay behind for %1, and are sent nowhere else. “covershift-cli outbox list” shows them; set that address again to send them, or discard them and push anew.</source>
        <translation>
            <numerusform>%n operación queda para %1, y no se envía a ninguna otra. “covershift-cli outbox list” la muestra; vuelva a poner esa dirección para enviarla, o descártela y envíela de nuevo.</numerusform>
            <numerusform>%n operaciones quedan para %1, y no se envían a ninguna otra. “covershift-cli outbox list” las muestra; vuelva a poner esa dirección para enviarlas, o descártelas y envíelas de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>zego takes --identity, --on-uncertain, --work-provider and --key-stdin; viviot takes --format, --auth, --user, --end-date, --time-zone and --secret-stdin: “covershift-cli connection set viviot --url https://viviot.example --user NAME --secret-stdin”.</source>
        <translation>zego admite --identity, --on-uncertain, --work-provider y --key-stdin; viviot admite --format, --auth, --user, --end-date, --time-zone y --secret-stdin: “covershift-cli connection set viviot --url https://viviot.example --user NAME --secret-stdin”.</translation>
    </message>
    <message>
        <source>The secret comes from standard input, or from COVERSHIFT_ZEGO_KEY or COVERSHIFT_VIVIOT_SECRET, never from an argument. What is not given stays as it was.</source>
        <translation>El secreto viene de la entrada estándar, o de COVERSHIFT_ZEGO_KEY o COVERSHIFT_VIVIOT_SECRET, nunca de un argumento. Lo que no se indica queda como estaba.</translation>
    </message>
    <message>
        <source>Exit status: 1 nothing was saved; 2 the address is none, or another option is wrong.</source>
        <translation>Estado de salida: 1 no se guardó nada; 2 la dirección no es válida, o lo es otra opción.</translation>
    </message>
    <message>
        <source>Save a connection; its secret goes to the keychain.</source>
        <translation>Guardar una conexión; su secreto va al llavero.</translation>
    </message>
    <message>
        <source>Read Zego&apos;s key from standard input, to its end.</source>
        <translation>Leer la clave de Zego de la entrada estándar, hasta su final.</translation>
    </message>
    <message>
        <source>What Viviot is sent and asked for (default: json).</source>
        <translation>Lo que se envía a Viviot y se le pide (por omisión: json).</translation>
    </message>
    <message>
        <source>How to sign in to Viviot: basic, bearer for a token, or credentials for a session (default: basic).</source>
        <translation>Cómo iniciar sesión en Viviot: basic, bearer para un token o credentials para una sesión (por omisión: basic).</translation>
    </message>
    <message>
        <source>The user name at Viviot; basic and credentials need one.</source>
        <translation>El nombre de usuario en Viviot; basic y credentials lo necesitan.</translation>
    </message>
    <message>
        <source>What Viviot&apos;s EndDate means: exclusive, the first day without the shift (the default, an assumption), or inclusive, the last day with it.</source>
        <translation>Qué significa EndDate en Viviot: exclusive, el primer día sin el turno (por omisión, una suposición), o inclusive, el último día con él.</translation>
    </message>
    <message>
        <source>The organisation&apos;s time zone, such as Europe/Madrid.</source>
        <translation>La zona horaria de la organización, como Europe/Madrid.</translation>
    </message>
    <message>
        <source>Read the password or token for Viviot from standard input, to its end.</source>
        <translation>Leer la contraseña o el token de Viviot de la entrada estándar, hasta su final.</translation>
    </message>
    <message>
        <source>--%1 is not an option of a connection to %2: --help lists which host takes what.</source>
        <translation>--%1 no es una opción de una conexión con %2: --help indica qué admite cada servidor.</translation>
    </message>
    <message>
        <source>--format takes json or xml.</source>
        <translation>--format admite json o xml.</translation>
    </message>
    <message>
        <source>--auth takes basic, bearer or credentials.</source>
        <translation>--auth admite basic, bearer o credentials.</translation>
    </message>
    <message>
        <source>--end-date takes exclusive or inclusive.</source>
        <translation>--end-date admite exclusive o inclusive.</translation>
    </message>
    <message>
        <source>The connection is saved, but not the time zone.</source>
        <translation>La conexión está guardada, pero la zona horaria no.</translation>
    </message>
    <message>
        <source>The connection to %1 at %2 is saved.</source>
        <translation>La conexión con %1 en %2 está guardada.</translation>
    </message>
    <message>
        <source>Why the time zone is another, where periods are closed; it is recorded.</source>
        <translation>Por qué la zona horaria es otra, si hay períodos cerrados; queda registrado.</translation>
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
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Call each host once and say what is wrong.</source>
        <translation>Llamar una vez a cada servidor y decir qué falla.</translation>
    </message>
    <message>
        <source>Exit status: 1 the host does not answer as it should, or refuses the key.</source>
        <translation>Código de salida: 1 el servidor no responde como debe o rechaza la clave.</translation>
    </message>
    <message>
        <source>%1 answers at %2 and takes the key.</source>
        <translation>%1 responde en %2 y acepta la clave.</translation>
    </message>
    <message>
        <source>%1 answers at %2 and lets this account in.</source>
        <translation>%1 responde en %2 y admite esta cuenta.</translation>
    </message>
    <message>
        <source>Sending is paused all the same; “covershift-cli connection resume %1” ends that.</source>
        <translation>Aun así, el envío está en pausa; “covershift-cli connection resume %1” la termina.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 en %2: %3</translation>
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
    <name>DaysArgument</name>
    <message>
        <source>--%1 takes a day such as 2026-11-23, not “%2”.</source>
        <translation>--%1 toma un día como 2026-11-23, no “%2”.</translation>
    </message>
    <message>
        <source>A day is missing: add --%1 DATE.</source>
        <translation>Falta un día: añada --%1 DATE.</translation>
    </message>
    <message>
        <source>The first day, such as 2026-11-23.</source>
        <translation>El primer día, como 2026-11-23.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>--from %1 is later than --to %2. Exchange the two.</source>
        <translation>--from %1 es posterior a --to %2. Intercámbielos.</translation>
    </message>
    <message>
        <source>These are more than %1 days. Ask for them in parts.</source>
        <translation>Son más de %1 días. Pídalos por partes.</translation>
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
    <message>
        <source>Why, where it changes a period that is closed; it is recorded.</source>
        <translation>Por qué, si cambia un período cerrado; queda registrado.</translation>
    </message>
</context>
<context>
    <name>EvidenceCommand</name>
    <message>
        <source>Tell whether a worker was covered at a moment, and what that rests on.</source>
        <translation>Dice si un trabajador estaba cubierto en un momento, y en qué se basa.</translation>
    </message>
    <message>
        <source>Shows the live shift, the requests and answers behind it, who decided what, and whether the record is as it was written. Archived workers can be asked about too.</source>
        <translation>Muestra el turno, las peticiones y respuestas que hay detrás, quién decidió qué y si el registro está como se escribió. También se puede preguntar por trabajadores archivados.</translation>
    </message>
    <message>
        <source>Exit status: 0 whatever the answer is; “answer” in the JSON says which.</source>
        <translation>Estado de salida: 0 sea cual sea la respuesta; “answer” en el JSON dice cuál.</translation>
    </message>
    <message>
        <source>The moment, ISO-8601 with an offset (default: now).</source>
        <translation>El momento, ISO-8601 con su diferencia con UTC (por omisión: ahora).</translation>
    </message>
    <message>
        <source>The evidence was not gathered in the time given.</source>
        <translation>Las pruebas no se reunieron en el tiempo dado.</translation>
    </message>
    <message>
        <source>The whole record is checked for it, which takes its time where there are years of it: only a --timeout that is given ends it early.</source>
        <translation>Para ello se comprueba todo el registro, lo que lleva su tiempo cuando abarca años: solo lo termina antes un --timeout que se indique.</translation>
    </message>
</context>
<context>
    <name>EvidenceDocument</name>
    <message>
        <source>Sandbox: nobody is insured.</source>
        <translation>Entorno de pruebas: nadie está asegurado.</translation>
    </message>
    <message>
        <source>The record was altered: see “The record’s chain” below.</source>
        <translation>El registro fue alterado: vea abajo “La cadena del registro”.</translation>
    </message>
    <message>
        <source>Yes: a start of cover for %1 was confirmed, and %2 lies between it and its end.</source>
        <translation>Sí: se confirmó un inicio de cobertura de %1, y %2 queda entre ese inicio y su fin.</translation>
    </message>
    <message>
        <source>Yes, as far as this record goes: a start of cover for %1 was accepted, and %2 lies between it and its end.</source>
        <translation>Sí, hasta donde llega este registro: se aceptó un inicio de cobertura de %1, y %2 queda entre ese inicio y su fin.</translation>
    </message>
    <message>
        <source>Yes, by an imported record: it says that %1 was covered at %2. This program neither sent nor checked it.</source>
        <translation>Sí, según un registro importado: dice que %1 estaba cubierto el %2. Este programa ni lo envió ni lo comprobó.</translation>
    </message>
    <message>
        <source>No: nothing on record covered %1 at %2.</source>
        <translation>No: nada de lo registrado cubría a %1 el %2.</translation>
    </message>
    <message>
        <source>In doubt: a start of cover for %1 before %2 was sent, and no answer says whether it was taken.</source>
        <translation>En duda: se envió un inicio de cobertura de %1 antes de %2, y ninguna respuesta dice si fue aceptado.</translation>
    </message>
    <message>
        <source>No, not by now: a start of cover for %1 before %2 is still in the outbox and has not been taken.</source>
        <translation>No, por ahora no: un inicio de cobertura de %1 antes de %2 sigue en la cola de salida y no ha sido aceptado.</translation>
    </message>
    <message>
        <source>Nobody can say yet: for %1, %2 is still to come.</source>
        <translation>Nadie puede decirlo aún: para %1, %2 está por llegar.</translation>
    </message>
    <message>
        <source>It is not known: this computer has a record of pushes only since %1, and no imported shift tells of %2 at %3.</source>
        <translation>No se sabe: este equipo registra envíos solo desde %1, y ningún turno importado habla de %2 el %3.</translation>
    </message>
    <message>
        <source>Never checked.</source>
        <translation>Nunca se comprobó.</translation>
    </message>
    <message>
        <source>Enabled when it was last checked, at %1.</source>
        <translation>Activado en la última comprobación, el %1.</translation>
    </message>
    <message>
        <source>Disabled when it was last checked, at %1: a login insures nobody then.</source>
        <translation>Desactivado en la última comprobación, el %1: así, un inicio de sesión no asegura a nadie.</translation>
    </message>
    <message>
        <source>Zego did not know the person when it was last checked, at %1.</source>
        <translation>Zego no conocía a la persona en la última comprobación, el %1.</translation>
    </message>
    <message>
        <source>Not known: whether the product was enabled at that very moment. Zego says so only when it is asked, of the moment of asking.</source>
        <translation>No se sabe si el producto estaba activado en ese mismo momento. Zego solo lo dice cuando se le pregunta, y de ese instante.</translation>
    </message>
    <message>
        <source>Not known: what Zego made of what it accepted. Its answer says that a login was received, not that a policy was in force.</source>
        <translation>No se sabe qué hizo Zego con lo que aceptó. Su respuesta dice que recibió un inicio de sesión, no que hubiera una póliza en vigor.</translation>
    </message>
    <message>
        <source>Not known: what other computers have sent. This record is of what was sent from this one, since %1.</source>
        <translation>No se sabe qué enviaron otros equipos. Este registro es de lo enviado desde este, desde %1.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
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
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Live shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Over the moment: shift %1</source>
        <translation>Sobre el momento: turno %1</translation>
    </message>
    <message>
        <source>No live shift lies over the moment.</source>
        <translation>Ningún turno abarca el momento.</translation>
    </message>
    <message>
        <source>Last before it: shift %1</source>
        <translation>El último anterior: turno %1</translation>
    </message>
    <message>
        <source>Next after it: shift %1</source>
        <translation>El siguiente: turno %1</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Tiempo planificado</translation>
    </message>
    <message>
        <source>Planned from %1 to %2.</source>
        <translation>Planificado de %1 a %2.</translation>
    </message>
    <message>
        <source>Nothing was planned for this worker at that moment.</source>
        <translation>No había nada planificado para este trabajador en ese momento.</translation>
    </message>
    <message>
        <source>The two clocks</source>
        <translation>Los dos relojes</translation>
    </message>
    <message>
        <source>No answer to the start tells the time of Zego’s clock, so the two were not compared.</source>
        <translation>Ninguna respuesta al inicio dice la hora del reloj de Zego, así que no se compararon.</translation>
    </message>
    <message>
        <source>At the answer to the start, Zego’s clock was %1 s behind this computer’s.</source>
        <translation>Al responder al inicio, el reloj de Zego iba %1 s por detrás del de este equipo.</translation>
    </message>
    <message>
        <source>At the answer to the start, Zego’s clock was %1 s ahead of this computer’s.</source>
        <translation>Al responder al inicio, el reloj de Zego iba %1 s por delante del de este equipo.</translation>
    </message>
    <message>
        <source>The host’s clock comes in whole seconds. Times on this page are those of this computer’s clock; none was corrected.</source>
        <translation>El reloj del servidor viene en segundos enteros. Las horas de esta página son las del reloj de este equipo; ninguna se corrigió.</translation>
    </message>
    <message>
        <source>The record’s chain</source>
        <translation>La cadena del registro</translation>
    </message>
    <message>
        <source>Rows of the audit</source>
        <translation>Filas de la auditoría</translation>
    </message>
    <message>
        <source>Hash of the last row</source>
        <translation>Hash de la última fila</translation>
    </message>
    <message>
        <source>Each row of the audit fits the one before it, and ledger, outbox, workers, connections and notes are as the audit says they were written.</source>
        <translation>Cada fila de la auditoría encaja con la anterior, y el libro, la cola de salida, los trabajadores, las conexiones y las notas están como la auditoría dice que se escribieron.</translation>
    </message>
    <message>
        <source>This check shows accidental and naive changes. Keep this page: a record that is rewritten later no longer ends in the hash above.</source>
        <translation>Esta comprobación muestra cambios accidentales o ingenuos. Guarde esta página: un registro reescrito después ya no termina en el hash de arriba.</translation>
    </message>
    <message>
        <source>Was %1 covered at %2?</source>
        <translation>¿Estaba %1 cubierto el %2?</translation>
    </message>
    <message>
        <source>Made by Covershift at %1, in the time zone %2. The audit’s last hash: %3</source>
        <translation>Hecho por Covershift el %1, en la zona horaria %2. Último hash de la auditoría: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more bytes.</source>
        <translation>
            <numerusform>… y %n byte más.</numerusform>
            <numerusform>… y %n bytes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came by %1.</source>
        <translation>No llegó respuesta hasta %1.</translation>
    </message>
    <message>
        <source>No answer is on record.</source>
        <translation>No hay respuesta registrada.</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>De nuevo en la cola</translation>
    </message>
    <message>
        <source>Its batch was refused; sent again in a smaller one</source>
        <translation>Su lote fue rechazado; enviado de nuevo en uno menor</translation>
    </message>
    <message>
        <source>Let pass what waits for a decision</source>
        <translation>Pasó por delante de lo que espera una decisión</translation>
    </message>
    <message>
        <source>%1: %2, by the program itself (audit row %3).</source>
        <translation>%1: %2, por el propio programa (fila %3 de la auditoría).</translation>
    </message>
    <message>
        <source>%1: %2, by %3 (audit row %4).</source>
        <translation>%1: %2, por %3 (fila %4 de la auditoría).</translation>
    </message>
    <message>
        <source>Time it is about</source>
        <translation>Hora de que trata</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Id at Zego</source>
        <translation>Id en Zego</translation>
    </message>
    <message>
        <source>Retry of</source>
        <translation>Reintento de</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo dado</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>From %1; no end was taken by %2.</source>
        <translation>Desde %1; ningún fin aceptado hasta %2.</translation>
    </message>
    <message>
        <source>Imported from a file; never sent from here.</source>
        <translation>Importado de un archivo; nunca enviado desde aquí.</translation>
    </message>
    <message>
        <source>Its start is: %1.</source>
        <translation>Su inicio está: %1.</translation>
    </message>
    <message>
        <source>Backdated: it was made more than 30 minutes after its start.</source>
        <translation>Con fecha atrasada: se hizo más de 30 minutos después de su inicio.</translation>
    </message>
    <message>
        <source>An end of it was refused, came too late or is in doubt.</source>
        <translation>Un fin suyo fue rechazado, llegó tarde o está en duda.</translation>
    </message>
    <message>
        <source>Automatic mode logged in.</source>
        <translation>El modo automático inició la sesión.</translation>
    </message>
    <message>
        <source>Operation %1: %2, %3</source>
        <translation>Operación %1: %2, %3</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>It was never sent.</source>
        <translation>Nunca se envió.</translation>
    </message>
    <message>
        <source>Sent at %1:</source>
        <translation>Enviado el %1:</translation>
    </message>
    <message>
        <source>Answered at %1:</source>
        <translation>Respondido el %1:</translation>
    </message>
    <message>
        <source>Row %1 of the audit was altered, or one before it is missing; nothing after it proves anything.</source>
        <translation>La fila %1 de la auditoría fue alterada, o falta una anterior; nada de lo que sigue prueba nada.</translation>
    </message>
    <message>
        <source>Live shifts that are not what the operations say: %1.</source>
        <translation>Turnos que no son lo que dicen las operaciones: %1.</translation>
    </message>
    <message>
        <source>Operations that are not what the audit says was written: %1.</source>
        <translation>Operaciones que no son lo que la auditoría dice que se escribió: %1.</translation>
    </message>
    <message>
        <source>Connections that are not what the audit says was written: %1.</source>
        <translation>Conexiones que no son lo que la auditoría dice que se escribió: %1.</translation>
    </message>
    <message>
        <source>Workers, or their teams, that are not what the audit says was written: %1.</source>
        <translation>Trabajadores, o sus equipos, que no son lo que la auditoría dice que se escribió: %1.</translation>
    </message>
    <message>
        <source>Workers whose last check of cover is not what the audit says was written: %1.</source>
        <translation>Trabajadores cuya última comprobación de cobertura no es lo que la auditoría dice que se escribió: %1.</translation>
    </message>
    <message>
        <source>Incidents that are not what the audit says was written: %1.</source>
        <translation>Incidencias que no son lo que la auditoría dice que se escribió: %1.</translation>
    </message>
    <message>
        <source>Notes that are not what the audit says was written: %1.</source>
        <translation>Notas que no son lo que la auditoría dice que se escribió: %1.</translation>
    </message>
    <message>
        <source>Closed periods that are not what the audit says was written: %1.</source>
        <translation>Períodos cerrados que no son lo que la auditoría dice que se escribió: %1.</translation>
    </message>
    <message>
        <source>Yes, by the word of %1 alone, who decided that a start of cover for %2 had been taken: no answer says so. %3 lies between it and its end.</source>
        <translation>Sí, solo por la palabra de %1, que decidió que se había aceptado un inicio de cobertura de %2: ninguna respuesta lo dice. %3 queda entre ese inicio y su fin.</translation>
    </message>
    <message>
        <source>Entry %1 of %2 in this request; the others are about other workers:</source>
        <translation>Entrada %1 de %2 de esta petición; las demás son de otros trabajadores:</translation>
    </message>
    <message>
        <source>Imported at %1, by %2 (audit row %3).</source>
        <translation>Importado el %1, por %2 (fila de auditoría %3).</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Motivo indicado: %1</translation>
    </message>
    <message>
        <source>This request was about several workers, and its entry about this one cannot be told.</source>
        <translation>Esta petición trataba de varios trabajadores, y no se distingue la entrada de este.</translation>
    </message>
    <message>
        <source>But an end at %1 was sent, and no answer says whether it was taken: if it was, this cover was over.</source>
        <translation>Pero se envió un final a las %1 y ninguna respuesta dice si se aceptó: si se aceptó, esta cobertura había terminado.</translation>
    </message>
    <message>
        <source>Not known: whether the end of shift %1 at %2 was taken. It was sent, and no answer says so.</source>
        <translation>No se sabe si se aceptó el final del turno %1 a las %2. Se envió, y ninguna respuesta lo dice.</translation>
    </message>
    <message>
        <source>Not known: whether cover holds for over 14 hours. Shift %1 began at %2.</source>
        <translation>No se sabe si la cobertura vale más de 14 horas. El turno %1 empezó a las %2.</translation>
    </message>
    <message>
        <source>An end at %1 was asked for, and no answer says that it was taken.</source>
        <translation>Se pidió un final a las %1, y ninguna respuesta dice que se aceptara.</translation>
    </message>
    <message>
        <source>But that the last cover ended at %1 rests on the word of %2 alone: no answer says so.</source>
        <translation>Pero que la última cobertura terminó el %1 se apoya solo en la palabra de %2: ninguna respuesta lo dice.</translation>
    </message>
    <message>
        <source>The record was checked at %1.</source>
        <translation>El registro se comprobó el %1.</translation>
    </message>
</context>
<context>
    <name>ExceptionText</name>
    <message>
        <source>%1 is absent</source>
        <translation>%1 está ausente</translation>
    </message>
    <message>
        <source>%1 works instead of %2</source>
        <extracomment>%1: who works, %2: who does not</extracomment>
        <translation>%1 trabaja en lugar de %2</translation>
    </message>
    <message>
        <source>%1 works %2</source>
        <extracomment>%1: a worker, %2: hours as in &quot;10:00–14:00&quot;</extracomment>
        <translation>%1 trabaja %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day</comment>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>HandOverNote</name>
    <message>
        <source>since %1 (%2)</source>
        <translation>desde %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Cover that runs: %1: its state, %2: since when
----------
An exception: %1: what it is, as in &quot;Past plan&quot;, %2: how long, as in &quot;12 min over&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Covered now</source>
        <translation>Cubiertos ahora</translation>
    </message>
    <message>
        <source>Nobody is covered now.</source>
        <translation>Nadie está cubierto ahora.</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>An operation of the outbox: %1: the time it is for, %2: its state, %3: a sentence</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <extracomment>A note: %1: what was written, %2: by whom, %3: when</extracomment>
        <translation>«%1» (%2, %3)</translation>
    </message>
    <message>
        <source>Nobody has written a note about it.</source>
        <translation>Nadie ha escrito una nota al respecto.</translation>
    </message>
    <message>
        <source>Planned from %1, not covered.
%2</source>
        <translation>Previsto desde %1, sin cobertura.
%2</translation>
    </message>
    <message>
        <source>The outbox</source>
        <translation>La cola de salida</translation>
    </message>
    <message>
        <source>Other notes of the last 24 hours</source>
        <translation>Otras notas de las últimas 24 horas</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Nota de relevo</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>To be decided by a person</source>
        <translation>Debe decidirlo una persona</translation>
    </message>
    <message>
        <source>No decision is owed.</source>
        <translation>No hay ninguna decisión pendiente.</translation>
    </message>
    <message>
        <source>Waiting in the outbox</source>
        <translation>En espera en la cola de salida</translation>
    </message>
    <message>
        <source>Nothing waits in the outbox.</source>
        <translation>No hay nada en espera en la cola de salida.</translation>
    </message>
    <message>
        <source>Exceptions that stand</source>
        <translation>Excepciones vigentes</translation>
    </message>
    <message>
        <source>No other exception stands.</source>
        <translation>No hay ninguna otra excepción vigente.</translation>
    </message>
    <message>
        <source>Covered until %1 only, and planned for longer.
%2</source>
        <translation>Con cobertura solo hasta %1, y planificado por más tiempo.
%2</translation>
    </message>
    <message>
        <source>Missed starts and gaps in cover</source>
        <translation>Inicios perdidos y huecos en la cobertura</translation>
    </message>
    <message>
        <source>None was found in the last 24 hours, and none waits for a note.</source>
        <translation>No se encontró ninguno en las últimas 24 horas, y ninguno espera una nota.</translation>
    </message>
</context>
<context>
    <name>HostArgument</name>
    <message>
        <source>There is no host “%1”: name zego or viviot.</source>
        <translation>No hay ningún servidor “%1”: indique zego o viviot.</translation>
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
    <message>
        <source>There is no display to show a window on. Start it in a desktop session; “covershift-cli” does the same work without one.</source>
        <translation>No hay ninguna pantalla en la que mostrar una ventana. Inícielo en una sesión de escritorio; “covershift-cli” hace el mismo trabajo sin ella.</translation>
    </message>
    <message>
        <source>Begin on this page: live, templates, workers, reports, activity or settings.</source>
        <translation>Empezar en esta página: live, templates, workers, reports, activity o settings.</translation>
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
    <message>
        <source>Exit status: 1 it is sent already, or there is none.</source>
        <translation>Código de salida: 1 ya se ha enviado o no existe.</translation>
    </message>
    <message>
        <source>Zego may have taken the insert of operation %1 all the same: then a shift runs there that is not shown here and cannot be ended from here. Ask Zego, and have it ended there.</source>
        <translation>Es posible que Zego haya tomado de todos modos la inserción de la operación %1: entonces corre allí un turno que aquí no se muestra y que no se puede cerrar desde aquí. Pregunte a Zego y haga que lo cierren allí.</translation>
    </message>
    <message>
        <source>%2 may have taken operation %1 all the same, and here it counts as never sent. Ask %2 which it is.</source>
        <translation>%2 puede haber aceptado la operación %1 de todos modos, y aquí cuenta como nunca enviada. Pregunte a %2 qué ocurrió.</translation>
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
    <message>
        <source>Exit status: 0 nothing is left to send; 1 something became rejected; 3 something is left.</source>
        <translation>Código de salida: 0 no queda nada por enviar; 1 algo fue rechazado; 3 queda algo.</translation>
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
    <message>
        <source>With --as not-sent it is pushed, and the exit status is that of a push.</source>
        <translation>Con --as not-sent se envía, y el código de salida es el de un envío.</translation>
    </message>
</context>
<context>
    <name>OutboxRetry</name>
    <message>
        <source>Push a rejected or expired operation again, as a new one.</source>
        <translation>Enviar de nuevo una operación rechazada o caducada, como una nueva.</translation>
    </message>
    <message>
        <source>Operation %1 was not retried: %2 has cover since %3 already, by operation %4. End that first, or drop this one with “covershift-cli outbox discard %1 --reason TEXT”.</source>
        <translation>La operación %1 no se reintentó: %2 ya tiene cobertura desde %3, por la operación %4. Ciérrela primero, o descarte esta con “covershift-cli outbox discard %1 --reason TEXT”.</translation>
    </message>
    <message>
        <source>Operation %1 was not retried: for %2 and %3, operation %4 is in the outbox already. Drop one of the two with “covershift-cli outbox discard ID --reason TEXT”.</source>
        <translation>La operación %1 no se reintentó: para %2 y %3 ya está la operación %4 en la cola de salida. Descarte una de las dos con “covershift-cli outbox discard ID --reason TEXT”.</translation>
    </message>
</context>
<context>
    <name>Overlaps</name>
    <message>
        <source>“%1” and “%2” overlap, on %3 first, for %4.</source>
        <translation>“%1” y “%2” se solapan, el %3 por primera vez, para %4.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and “%2” overlap, on %3 first, for %4 and %n more.</source>
        <translation>
            <numerusform>“%1” y “%2” se solapan, el %3 por primera vez, para %4 y %n más.</numerusform>
            <numerusform>“%1” y “%2” se solapan, el %3 por primera vez, para %4 y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs of templates overlap.</source>
        <translation>
            <numerusform>Se solapa %n par de plantillas más.</numerusform>
            <numerusform>Se solapan %n pares de plantillas más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 cannot be written (%2). Choose another place.</source>
        <translation>No se puede escribir %1 (%2). Elija otro lugar.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save a PDF file instead.</source>
        <translation>La impresora no lo aceptó. Guarde un archivo PDF en su lugar.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was printed: it has %n pages, and the range asked for begins after them.</source>
        <translation>
            <numerusform>No se imprimió nada: tiene %n página y el intervalo pedido empieza después.</numerusform>
            <numerusform>No se imprimió nada: tiene %n páginas y el intervalo pedido empieza después.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>%1 %2</source>
        <comment>difference</comment>
        <extracomment>A difference: %1: as in &quot;Gap&quot;, %2: as in &quot;+1:30:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Asegurado</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Sin cubrir</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>No previsto</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>The numbers are those of revision %1.</source>
        <translation>Las cifras son las de la revisión %1.</translation>
    </message>
    <message>
        <source>The totals are those of revision %1, but numbers of workers, teams or days are not.</source>
        <translation>Los totales son los de la revisión %1, pero no las cifras de los trabajadores, equipos o días.</translation>
    </message>
    <message>
        <source>Against revision %1: %2.</source>
        <extracomment>%1: a number, %2: as in &quot;Insured +1:00:00 and Gap −1:00:00&quot;</extracomment>
        <translation>Frente a la revisión %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Closed on %1 by %2, revision %n.</source>
        <extracomment>%1: a time, %2: a person, %n: the number of a revision</extracomment>
        <translation>
            <numerusform>Cerrado el %1 por %2, revisión %n.</numerusform>
            <numerusform>Cerrado el %1 por %2, revisión %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>The numbers are still the same.</source>
        <translation>Las cifras siguen siendo las mismas.</translation>
    </message>
    <message>
        <source>What was kept are the numbers of all teams and workers.</source>
        <translation>Lo que se guardó son las cifras de todos los equipos y trabajadores.</translation>
    </message>
    <message>
        <source>The numbers that were kept cannot be read.</source>
        <translation>Las cifras que se guardaron no se pueden leer.</translation>
    </message>
    <message>
        <source>The totals are the same, but those of workers, teams or days are not.</source>
        <translation>Los totales son los mismos, pero no los de los trabajadores, equipos o días.</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>Desde entonces: %1.</translation>
    </message>
    <message>
        <source>These days lie in, or reach into, what is closed: %1.</source>
        <translation>Estos días están dentro de lo ya cerrado, o llegan hasta ello: %1.</translation>
    </message>
    <message>
        <source>These days are not closed: their numbers can still change.</source>
        <translation>Estos días no están cerrados: sus cifras aún pueden cambiar.</translation>
    </message>
    <message>
        <source>What was closed: %1</source>
        <translation>Lo que se cerró: %1</translation>
    </message>
    <message>
        <source>%1: revision %2</source>
        <extracomment>%1: days, %2: the number of a revision</extracomment>
        <translation>%1: revisión %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>None was asked for.</source>
        <translation>No se pidió ninguno.</translation>
    </message>
    <message>
        <source>Time zone of its days</source>
        <translation>Zona horaria de sus días</translation>
    </message>
    <message>
        <source>The audit&apos;s head before it</source>
        <translation>Cabeza de la auditoría antes de ella</translation>
    </message>
    <message>
        <source>This revision is not as the audit says it was written.</source>
        <translation>Esta revisión no es como la auditoría dice que se escribió.</translation>
    </message>
    <message>
        <source>Of these days some are closed: %1. All of them together are not.</source>
        <translation>De estos días algunos están cerrados: %1. Todos juntos no lo están.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was corrected: revision %n keeps the numbers of now. Reason: %2.</source>
        <extracomment>%1: days, %n: the number of a revision, %2: what a person typed</extracomment>
        <translation>
            <numerusform>%1 se corrigió: la revisión %n guarda las cifras de ahora. Motivo: %2.</numerusform>
            <numerusform>%1 se corrigió: la revisión %n guarda las cifras de ahora. Motivo: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanBoard</name>
    <message>
        <source>Viviot member %1</source>
        <translation>Miembro de Viviot %1</translation>
    </message>
</context>
<context>
    <name>PlanPush</name>
    <message numerus="yes">
        <source>%n have nothing to push.</source>
        <translation>
            <numerusform>%n no tiene nada que enviar.</numerusform>
            <numerusform>%n no tienen nada que enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way already.</source>
        <translation>
            <numerusform>%n ya está en camino.</numerusform>
            <numerusform>%n ya están en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are out of the plan and stay here.</source>
        <translation>
            <numerusform>%n está fuera del plan y se queda aquí.</numerusform>
            <numerusform>%n están fuera del plan y se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Push %1 to Viviot?</source>
        <translation>¿Enviar %1 a Viviot?</translation>
    </message>
    <message numerus="yes">
        <source>Push %n templates to Viviot?</source>
        <translation>
            <numerusform>¿Enviar %n plantilla a Viviot?</numerusform>
            <numerusform>¿Enviar %n plantillas a Viviot?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n teams to Viviot: %1?</source>
        <extracomment>%1: names of teams</extracomment>
        <translation>
            <numerusform>¿Enviar %n equipo a Viviot: %1?</numerusform>
            <numerusform>¿Enviar %n equipos a Viviot: %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new there.</source>
        <translation>
            <numerusform>%n es nueva allí.</numerusform>
            <numerusform>%n son nuevas allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go as new shifts beside the older ones, which stay on the server.</source>
        <translation>
            <numerusform>%n va como turno nuevo junto al anterior, que se queda en el servidor.</numerusform>
            <numerusform>%n van como turnos nuevos junto a los anteriores, que se quedan en el servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams are pushed first: %1.</source>
        <extracomment>%1: names of teams</extracomment>
        <translation>
            <numerusform>Antes se envía %n equipo: %1.</numerusform>
            <numerusform>Antes se envían %n equipos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>team “%1”</source>
        <translation>el equipo “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n pushed and accepted.</source>
        <translation>
            <numerusform>%n enviada y aceptada.</numerusform>
            <numerusform>%n enviadas y aceptadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: %1. %2</source>
        <extracomment>%1: a template or team, %2: a sentence that says why</extracomment>
        <translation>Rechazo: %1. %2</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Rechazo: %1.</translation>
    </message>
    <message>
        <source>Not pushed: %1. %2</source>
        <extracomment>%1: a template or team, %2: a sentence that says why</extracomment>
        <translation>Sin enviar: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n wait in the outbox.</source>
        <translation>
            <numerusform>%n espera en la cola de salida.</numerusform>
            <numerusform>%n esperan en la cola de salida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 arrived is uncertain; it is looked for on the server.</source>
        <extracomment>%1: a template or team</extracomment>
        <translation>No es seguro que %1 llegara; se busca en el servidor.</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>%1 next day</source>
        <extracomment>the end of a shift that passes midnight: on the next day</extracomment>
        <translation>%1 del día siguiente</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
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
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>no start</source>
        <translation>sin inicio</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>%1, gone from the server</source>
        <translation>%1, ya no está en el servidor</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Id at Viviot</source>
        <translation>Id en Viviot</translation>
    </message>
    <message>
        <source>%1 (the organisation&apos;s)</source>
        <translation>%1 (la de la organización)</translation>
    </message>
    <message>
        <source>Shift template</source>
        <translation>Plantilla de turno</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>no worker</source>
        <translation>sin trabajador</translation>
    </message>
</context>
<context>
    <name>PlannedCalendar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an entry of a calendar: the worker, and the name of the shift template</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Planned shifts</source>
        <translation>Turnos previstos</translation>
    </message>
    <message>
        <source>Sandbox: nobody is insured</source>
        <translation>Entorno de pruebas: nadie está asegurado</translation>
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
        <source>The program that carried this out ended without an answer, so it is not known what it has saved. See “covershift-cli outbox list” (“covershift-cli connection show” for a connection) before you try again.</source>
        <translation>El programa que lo ejecutaba terminó sin responder, así que no se sabe qué guardó. Mire “covershift-cli outbox list” (“covershift-cli connection show” si es una conexión) antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The program that owns this data folder does not answer, so it is not known what it has done or will still do. End it or let it go on, and see “covershift-cli outbox list” before you try again.</source>
        <translation>El programa que tiene esta carpeta de datos no responde, así que no se sabe qué ha hecho o hará todavía. Ciérrelo o déjelo continuar, y mire “covershift-cli outbox list” antes de volver a intentarlo.</translation>
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
    <message>
        <source>Exit status: 0 accepted or confirmed, and with --queue-only saved; 1 refused; 3 kept in the outbox, not yet accepted (host out of reach, connection paused, uncertain, or --timeout over).</source>
        <translation>Código de salida: 0 aceptado o confirmado, y con --queue-only guardado; 1 rechazado; 3 en la cola de salida, aún no aceptado (servidor inaccesible, conexión en pausa, incierto o --timeout agotado).</translation>
    </message>
    <message>
        <source>%1 is still covered by the inserted shift %2, which no logout ends: “covershift-cli shifts end %2” does.</source>
        <translation>%1 sigue con cobertura por el turno insertado %2, que ninguna salida termina: lo hace “covershift-cli shifts end %2”.</translation>
    </message>
    <message>
        <source>%1 is still covered by another login (shift %2): one more “covershift-cli shifts logout” ends that.</source>
        <translation>%1 sigue con cobertura por otra entrada (turno %2): la termina un “covershift-cli shifts logout” más.</translation>
    </message>
    <message>
        <source>Operation %1 for %2 waits behind operation %3, which is not sent yet. “covershift-cli outbox push” sends both.</source>
        <translation>La operación %1 de %2 espera detrás de la operación %3, que todavía no se ha enviado. “covershift-cli outbox push” envía las dos.</translation>
    </message>
    <message>
        <source>Operation %1 for %2 waits behind operation %3, of which it is not known whether it was taken: resolve or discard that one. “covershift-cli outbox list” shows it.</source>
        <translation>La operación %1 de %2 espera detrás de la operación %3, de la que no se sabe si se aceptó: resuélvala o descártela. “covershift-cli outbox list” la muestra.</translation>
    </message>
    <message>
        <source>Operation %1 for %2 waits behind operation %3, which needs a decision: retry or discard that one. “covershift-cli outbox list” shows it.</source>
        <translation>La operación %1 de %2 espera detrás de la operación %3, que necesita una decisión: reinténtela o descártela. “covershift-cli outbox list” la muestra.</translation>
    </message>
    <message>
        <source>Operation %1 for %2 was made for another address, and is sent nowhere else. Set that address again with “covershift-cli connection set %3 --url URL”, or drop it with “covershift-cli outbox discard %1 --reason TEXT” and push anew.</source>
        <translation>La operación %1 de %2 se hizo para otra dirección y no se envía a ninguna más. Ponga de nuevo esa dirección con “covershift-cli connection set %3 --url URL”, o descártela con “covershift-cli outbox discard %1 --reason TEXT” y envíela otra vez.</translation>
    </message>
    <message>
        <source>It is not known yet whether operation %1 was taken. Viviot is asked for what it has, and it is sent again only where it is not there: “covershift-cli outbox push” does that.</source>
        <translation>Aún no se sabe si la operación %1 fue aceptada. Se pregunta a Viviot qué tiene, y solo se envía de nuevo si no está allí: “covershift-cli outbox push” lo hace.</translation>
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
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Muestra la ayuda sobre las opciones.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Muestra la ayuda, con las opciones propias de Qt.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Muestra la ayuda, con las opciones generales de Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opciones desconocidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta un valor después de «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado después de «%1».</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>%.2f h</source>
        <comment>hours</comment>
        <extracomment>The scale of a chart, in hours; keep the format&apos;s characters</extracomment>
        <translation>%.2f h</translation>
    </message>
    <message>
        <source>%.1f h</source>
        <comment>hours</comment>
        <translation>%.1f h</translation>
    </message>
    <message>
        <source>%.0f h</source>
        <comment>hours</comment>
        <translation>%.0f h</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>format of a month, short</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana desde %1</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>HH</source>
        <comment>format of an hour</comment>
        <translation>HH</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An hour of the day, on all days of a report together</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A gap: %1: a worker&apos;s name, %2: when it began, in short</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>A gap: %1: a worker&apos;s name, %2: when it began</extracomment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Covered, gap and unplanned per day</source>
        <translation>Cubierto, sin cubrir y no previsto por día</translation>
    </message>
    <message>
        <source>Covered against planned over the day</source>
        <translation>Cubierto frente a previsto a lo largo del día</translation>
    </message>
    <message>
        <source>The worst gaps</source>
        <translation>Los peores huecos</translation>
    </message>
    <message>
        <source>Hours per team</source>
        <translation>Horas por equipo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and length</comment>
        <extracomment>One number of a chart: %1: what, as in &quot;Gap&quot;, %2: how long</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Previsto %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>numbers of</comment>
        <extracomment>%1: a day, a team or an hour, %2: numbers</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>No hay nada que dibujar.</translation>
    </message>
    <message>
        <source>All together: covered %1, gap %2, unplanned %3.</source>
        <translation>En conjunto: cubierto %1, sin cubrir %2, no previsto %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n other teams</source>
        <translation>
            <numerusform>%n equipo más</numerusform>
            <numerusform>%n equipos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more bars are told by the arrow keys.</source>
        <translation>
            <numerusform>Las teclas de flecha dicen %n barra más.</numerusform>
            <numerusform>Las teclas de flecha dicen %n barras más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are shorter gaps besides: a number in the column Gap of the table opens all that are behind it.</source>
        <translation>Hay además huecos más cortos: un número de la columna Hueco de la tabla abre todos los que hay detrás.</translation>
    </message>
</context>
<context>
    <name>ReportInsured</name>
    <message>
        <source>Tell which time was planned, insured, covered, missing and paid for unplanned.</source>
        <translation>Dice qué tiempo estaba planificado, asegurado, cubierto, sin cubrir y pagado sin plan.</translation>
    </message>
    <message>
        <source>Days are those of the organisation&apos;s time zone; cover that still runs counts until now. Planned is covered and gap, insured is covered and unplanned; doubtful is what would be insured besides, were the logins that are in doubt taken.</source>
        <translation>Los días son los de la zona horaria de la organización; la cobertura que sigue abierta cuenta hasta ahora. Planificado es cubierto más hueco; asegurado es cubierto más no planificado; dudoso es lo que además estaría asegurado si se hubieran tomado los inicios de sesión en duda.</translation>
    </message>
    <message>
        <source>One row for each: worker (default), team or day.</source>
        <translation>Una fila por cada: worker (por omisión), team o day.</translation>
    </message>
    <message>
        <source>Write the rows to this file too.</source>
        <translation>Escribe las filas también en este archivo.</translation>
    </message>
    <message>
        <source>--by takes worker, team or day, not “%1”.</source>
        <translation>--by toma worker, team o day, no “%1”.</translation>
    </message>
    <message>
        <source>The report was not ready in the time given.</source>
        <translation>El informe no estuvo listo en el tiempo dado.</translation>
    </message>
    <message>
        <source>Sandbox: nobody is insured</source>
        <translation>Entorno de pruebas: nadie está asegurado</translation>
    </message>
    <message>
        <source>(no team)</source>
        <translation>(sin equipo)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
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
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Asegurado</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>No planificado</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Only of this worker; may be repeated.</source>
        <translation>Solo de este trabajador; puede repetirse.</translation>
    </message>
    <message>
        <source>Only what counts for this team; may be repeated. An empty name is no team.</source>
        <translation>Solo lo que cuenta para este equipo; puede repetirse. Un nombre vacío es ningún equipo.</translation>
    </message>
    <message>
        <source>No worker was ever in the team “%1”. “covershift-cli workers list” shows their teams.</source>
        <translation>Ningún trabajador ha estado nunca en el equipo «%1». «covershift-cli workers list» muestra sus equipos.</translation>
    </message>
    <message>
        <source>JSON and CSV hold whole seconds. With a tariff (“settings set tariff”) premiums and the cost of unplanned cover are estimated besides; the insurer&apos;s invoice decides.</source>
        <translation>JSON y CSV contienen segundos enteros. Con una tarifa («settings set tariff») se estiman además las primas y el coste de la cobertura no prevista; decide la factura de la aseguradora.</translation>
    </message>
    <message>
        <source>Premium (estimate)</source>
        <translation>Prima (estimación)</translation>
    </message>
    <message>
        <source>Unplanned costs (estimate)</source>
        <translation>Coste no previsto (estimación)</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>Equipos: %1</translation>
    </message>
    <message>
        <source>all workers</source>
        <translation>todos los trabajadores</translation>
    </message>
    <message>
        <source>workers: %1</source>
        <translation>trabajadores: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>What a report is about: %1: &quot;All teams&quot; or which, %2: &quot;all workers&quot; or which</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Asegurado</translation>
    </message>
    <message>
        <source>Covered: planned and insured</source>
        <translation>Cubierto: previsto y asegurado</translation>
    </message>
    <message>
        <source>Gap: planned and not insured</source>
        <translation>Sin cubrir: previsto y no asegurado</translation>
    </message>
    <message>
        <source>Unplanned: insured and not planned</source>
        <translation>No previsto: asegurado y no previsto</translation>
    </message>
    <message>
        <source>Doubtful: insured besides, if uncertain logins were taken</source>
        <translation>Dudoso: asegurado además, si se aceptaron los inicios inciertos</translation>
    </message>
    <message>
        <source>Premium (estimate)</source>
        <translation>Prima (estimación)</translation>
    </message>
    <message>
        <source>Unplanned costs (estimate)</source>
        <translation>Coste no previsto (estimación)</translation>
    </message>
    <message>
        <source>Audit: something was altered; the check on the Activity page names it. Chain head %1</source>
        <translation>Auditoría: algo se alteró; la comprobación de la página Actividad dice qué. Cabeza de la cadena %1</translation>
    </message>
    <message>
        <source>Sandbox: nobody is insured</source>
        <translation>Entorno de pruebas: nadie está asegurado</translation>
    </message>
    <message>
        <source>Made with Covershift on %1. %2.</source>
        <extracomment>At the foot of each page: %1: a time, %2: of the audit</extracomment>
        <translation>Hecho con Covershift el %1. %2.</translation>
    </message>
    <message>
        <source>Insured time, %1</source>
        <translation>Tiempo asegurado, %1</translation>
    </message>
    <message>
        <source>%1: insured time, %2</source>
        <extracomment>%1: the employer&apos;s name, %2: days</extracomment>
        <translation>%1: tiempo asegurado, %2</translation>
    </message>
    <message>
        <source>Days and times on the clock of %1; as of %2; shifts that go on are counted until then.</source>
        <translation>Días y horas según el reloj de %1; a fecha de %2; los turnos que continúan se cuentan hasta entonces.</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>Por trabajador</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Por equipo</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A session of cover: from %1 to %2</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2: the sessions %3 and %4 cost an estimated %5 more than one over both would have.</source>
        <extracomment>%1: a worker, %2: a day, %3 and %4: times, %5: an amount of money</extracomment>
        <translation>%1, %2: las sesiones %3 y %4 cuestan, según la estimación, %5 más de lo que habría costado una sola sobre ambas.</translation>
    </message>
    <message>
        <source>Sessions that cost more than one</source>
        <translation>Sesiones que cuestan más que una</translation>
    </message>
    <message numerus="yes">
        <source>%n teams, which are named below</source>
        <translation>
            <numerusform>%n equipo, que se nombra abajo</numerusform>
            <numerusform>%n equipos, que se nombran abajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers, who are named below</source>
        <translation>
            <numerusform>%n trabajador, que se nombra abajo</numerusform>
            <numerusform>%n trabajadores, que se nombran abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded here before %1. What was planned earlier counts as a gap, unless the shifts of that time were imported.</source>
        <extracomment>%1: a moment</extracomment>
        <translation>Aquí no se registró nada antes del %1. Lo planificado antes cuenta como hueco, salvo que se importaran los turnos de ese tiempo.</translation>
    </message>
    <message>
        <source>Times on the clock of %1</source>
        <translation>Horas según el reloj de %1</translation>
    </message>
    <message numerus="yes">
        <source>Audit: its %n entries fit together, and ledger, outbox, workers, connections and notes are as they say; the plan is not checked. Chain head %1</source>
        <translation>
            <numerusform>Auditoría: su %n entrada encaja, y el libro, la cola de salida, los trabajadores, las conexiones y las notas son como dice; el plan no se comprueba. Cabeza de la cadena %1</numerusform>
            <numerusform>Auditoría: sus %n entradas encajan, y el libro, la cola de salida, los trabajadores, las conexiones y las notas son como dicen; el plan no se comprueba. Cabeza de la cadena %1</numerusform>
        </translation>
    </message>
    <message>
        <source>These days are not over: what is planned after %1 counts as a gap until it is covered.</source>
        <extracomment>%1: a moment</extracomment>
        <translation>Estos días no han acabado: lo planificado después de %1 cuenta como hueco hasta que esté cubierto.</translation>
    </message>
    <message>
        <source>A choice of teams or workers</source>
        <translation>Una selección de equipos o trabajadores</translation>
    </message>
    <message>
        <source>%1. As of %2.</source>
        <extracomment>Above a picture of a chart: %1: whose times, %2: a moment</extracomment>
        <translation>%1. A fecha de %2.</translation>
    </message>
    <message>
        <source>Planned is covered and gap together, insured is covered and unplanned together. Times are written in hours, minutes and seconds, and add up to their totals.</source>
        <translation>Lo previsto es lo cubierto más los huecos; lo asegurado es lo cubierto más lo no previsto. Los tiempos se escriben en horas, minutos y segundos, y suman sus totales.</translation>
    </message>
    <message>
        <source>Amounts are estimates by a tariff that was typed in, each rounded by itself; the insurer&apos;s invoice decides.</source>
        <translation>Los importes son estimaciones según una tarifa introducida a mano, cada uno redondeado por separado; decide la factura de la aseguradora.</translation>
    </message>
    <message>
        <source>The teams that were asked for</source>
        <translation>Los equipos solicitados</translation>
    </message>
    <message>
        <source>The workers that were asked for</source>
        <translation>Los trabajadores solicitados</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Covered</source>
        <comment>time that was planned and insured</comment>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Gap</source>
        <comment>time that was planned and not insured</comment>
        <translation>Sin cubrir</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <comment>time that was insured and not planned</comment>
        <translation>No previsto</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>time that is insured if an uncertain login was taken</comment>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>A length of time: %1: hours, %2: minutes in two digits</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: %1: hours, %2: minutes in two digits</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>money</comment>
        <extracomment>An amount of money: %1: the currency as in &quot;GBP&quot;, %2: the number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days, the last included</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>%1:%2:%3</source>
        <extracomment>A length of time: %1: hours, %2: minutes in two digits, %3: seconds in two digits</extracomment>
        <translation>%1:%2:%3</translation>
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
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>scheduled for %1</source>
        <extracomment>when an operation goes out that a person scheduled for a later time</extracomment>
        <translation>programado para %1</translation>
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
    <message>
        <source>The name of the file to write is empty. Give one.</source>
        <translation>El nombre del archivo que se va a escribir está vacío. Indique uno.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file to write.</source>
        <translation>%1 es una carpeta. Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Make it, or name another file.</source>
        <translation>La carpeta de %1 no existe. Créela o indique otro archivo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>El archivo %1 no se puede escribir: %2.</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
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
    <message>
        <source>Nobody is insured by it, and nothing of it is handed to another process.</source>
        <translation>Nadie queda asegurado por él, y nada de él se entrega a otro proceso.</translation>
    </message>
    <message>
        <source>Run the built-in hosts on a loopback port until Ctrl-C; the first line is JSON: addresses, key and accounts.</source>
        <translation>Ejecutar los servidores integrados en un puerto local hasta Ctrl-C; la primera línea es JSON: direcciones, clave y cuentas.</translation>
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
        <source>This line cannot be read as CSV.</source>
        <translation>Esta línea no se puede leer como CSV.</translation>
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
    <message>
        <source>The file is empty. Its first line must name the columns: %1.</source>
        <translation>El archivo está vacío. Su primera línea debe nombrar las columnas: %1.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and this one has none that is known: “%1”. Known are %2.</source>
        <translation>La primera línea debe nombrar las columnas, y esta no tiene ninguna conocida: “%1”. Se conocen %2.</translation>
    </message>
    <message>
        <source>A column has no name. Name it or leave it out; known are %1.</source>
        <translation>Una columna no tiene nombre. Póngale uno u omítala; se conocen %1.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Correct its name or leave it out; known are %2.</source>
        <translation>No existe la columna “%1”. Corrija su nombre u omítala; se conocen %2.</translation>
    </message>
    <message>
        <source>The column “%1” stands there twice. Leave one out.</source>
        <translation>La columna “%1” aparece dos veces. Omita una.</translation>
    </message>
    <message>
        <source>The identifiers are missing. Add a column “customer_number” or “work_provider_user_id”.</source>
        <translation>Faltan los identificadores. Añada una columna “customer_number” o “work_provider_user_id”.</translation>
    </message>
    <message>
        <source>No team has “%1” as name or id. “covershift-cli teams list” shows those that are known; “covershift-cli templates pull” asks the host for them again.</source>
        <translation>Ningún equipo tiene “%1” como nombre ni como id. “covershift-cli teams list” muestra los conocidos; “covershift-cli templates pull” los pide de nuevo al servidor.</translation>
    </message>
    <message>
        <source>No team has “%1” as name or id. Pull the teams from the host again.</source>
        <translation>Ningún equipo tiene “%1” como nombre ni como id. Vuelva a traer los equipos del servidor.</translation>
    </message>
    <message>
        <source>No template has the id “%1”. “covershift-cli templates list” shows them all.</source>
        <translation>Ninguna plantilla tiene el id “%1”. “covershift-cli templates list” las muestra todas.</translation>
    </message>
    <message>
        <source>There is no template “%1” any more. Choose another from the list.</source>
        <translation>La plantilla “%1” ya no existe. Elija otra de la lista.</translation>
    </message>
    <message>
        <source>Nobody is known with the business user id %1. Pull the teams from the host, or give the id to a worker first.</source>
        <translation>No se conoce a nadie con el id de usuario de empresa %1. Traiga los equipos del servidor o asigne antes el id a un trabajador.</translation>
    </message>
    <message>
        <source>The file has templates that cannot be taken, so nothing of it was. Correct them and import the file again.</source>
        <translation>El archivo tiene plantillas que no se pueden aceptar, así que no se tomó nada. Corríjalas e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The team “%1” is not on the server yet. Push the team first, then the template.</source>
        <translation>El equipo “%1” todavía no está en el servidor. Envíe primero el equipo y después la plantilla.</translation>
    </message>
    <message>
        <source>A push of this is still on its way or in doubt. “covershift-cli outbox list” shows it; wait for it, or decide it there.</source>
        <translation>Todavía hay un envío de esto en camino o en duda. “covershift-cli outbox list” lo muestra; espérelo o decídalo allí.</translation>
    </message>
    <message>
        <source>A push of this is still on its way or in doubt. Wait for it, or decide it on the page Activity.</source>
        <translation>Todavía hay un envío de esto en camino o en duda. Espérelo o decídalo en la página Actividad.</translation>
    </message>
    <message>
        <source>This template is archived or superseded, so it can be neither changed nor pushed. Duplicate it to plan with it again.</source>
        <translation>Esta plantilla está archivada o sustituida, por lo que no se puede cambiar ni enviar. Duplíquela para volver a planificar con ella.</translation>
    </message>
    <message>
        <source>The server has this as it is here, so there is nothing to push.</source>
        <translation>El servidor lo tiene igual que aquí, así que no hay nada que enviar.</translation>
    </message>
    <message>
        <source>The host does not let this account do that; it takes one of these roles: %1. Use an account that has one, or ask an administrator.</source>
        <translation>El servidor no permite esto a esta cuenta; hace falta uno de estos roles: %1. Use una cuenta que lo tenga o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>The host has several entries that could be this one (%1). Look at them there, then say here whether it was taken.</source>
        <translation>El servidor tiene varias entradas que podrían ser esta (%1). Mírelas allí y diga aquí si se aceptó.</translation>
    </message>
    <message>
        <source>The login of %1 at %2 went to another address than the one in use, and this logout does not end it. Set that address again with “covershift-cli connection set zego --url URL”, and log the worker out there.</source>
        <translation>El inicio de sesión de %1 a las %2 fue a otra dirección que la que está en uso, y este cierre no lo termina. Vuelva a poner esa dirección con “covershift-cli connection set zego --url URL” y cierre allí la sesión del trabajador.</translation>
    </message>
    <message>
        <source>The login of %1 at %2 went to another address than the one in use, and this logout does not end it. Set that address again in the connection, and log the worker out there.</source>
        <translation>El inicio de sesión de %1 a las %2 fue a otra dirección que la que está en uso, y este cierre no lo termina. Vuelva a poner esa dirección en la conexión y cierre allí la sesión del trabajador.</translation>
    </message>
    <message>
        <source>A logout of %1 at %2 is on its way already; this one is sent all the same, as another desk may have logged the worker in since.</source>
        <translation>Ya hay en camino un cierre de sesión de %1 a las %2; este se envía de todos modos, pues otro puesto puede haber iniciado la sesión desde entonces.</translation>
    </message>
    <message>
        <source>%1 was logged out at %2 already; this logout is sent all the same, as another desk may have logged the worker in since.</source>
        <translation>La sesión de %1 ya se cerró a las %2; este cierre se envía de todos modos, pues otro puesto puede haberla iniciado desde entonces.</translation>
    </message>
    <message>
        <source>The last check said that the product of %1 is disabled: the login would insure nobody. Check again with “covershift-cli workers status WORKER”, or ask the worker.</source>
        <translation>La última comprobación dijo que el producto de %1 está desactivado: el inicio de sesión no aseguraría a nadie. Compruébelo otra vez con “covershift-cli workers status WORKER”, o pregunte al trabajador.</translation>
    </message>
    <message>
        <source>It was never checked whether %1 holds a product that cover can switch on. “covershift-cli workers status WORKER” checks it.</source>
        <translation>Nunca se ha comprobado si %1 tiene un producto que la cobertura pueda activar. “covershift-cli workers status WORKER” lo comprueba.</translation>
    </message>
    <message>
        <source>The time for %1 lies ahead; it is held until then, and “covershift-cli outbox discard ID --reason TEXT” takes it back.</source>
        <translation>La hora de %1 está por llegar; se retiene hasta entonces, y “covershift-cli outbox discard ID --reason TEXT” la retira.</translation>
    </message>
    <message>
        <source>Zego did not know %1 when last asked, so the login may insure nobody. Ask again with “covershift-cli workers status WORKER”, or send an invitation: “covershift-cli workers invite WORKER”.</source>
        <translation>Zego no conocía a %1 la última vez que se preguntó, así que el inicio de sesión quizá no asegure a nadie. Pregunte otra vez con “covershift-cli workers status WORKER”, o envíe una invitación: “covershift-cli workers invite WORKER”.</translation>
    </message>
    <message>
        <source>Zego did not know %1 when last asked, so the login may insure nobody.</source>
        <translation>Zego no conocía a %1 la última vez que se preguntó, así que el inicio de sesión quizá no asegure a nadie.</translation>
    </message>
    <message>
        <source>No key is known, so nothing is sent; everything stays in the outbox. Give the key to “covershift-cli connection set zego --url URL --key-stdin”, or set COVERSHIFT_ZEGO_KEY.</source>
        <translation>No se conoce ninguna clave, así que no se envía nada; todo queda en la cola de salida. Dé la clave a “covershift-cli connection set zego --url URL --key-stdin”, o defina COVERSHIFT_ZEGO_KEY.</translation>
    </message>
    <message>
        <source>What answers at the address does not speak as Zego does (%1), so sending is paused. Set the right address with “covershift-cli connection set zego --url URL”, or try again with “covershift-cli outbox push”.</source>
        <translation>Lo que responde en la dirección no habla como Zego (%1), así que el envío está en pausa. Ponga la dirección correcta con “covershift-cli connection set zego --url URL”, o inténtelo otra vez con “covershift-cli outbox push”.</translation>
    </message>
    <message>
        <source>Sending was paused by hand. “covershift-cli connection resume zego” ends the pause, and “covershift-cli outbox push” sends what waits in the outbox.</source>
        <translation>El envío se puso en pausa a mano. “covershift-cli connection resume zego” termina la pausa, y “covershift-cli outbox push” envía lo que espera en la cola de salida.</translation>
    </message>
    <message>
        <source>To come</source>
        <extracomment>the state of a live shift that has not begun</extracomment>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>the state of a live shift whose start is not taken yet</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>the state of a live shift without an end</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Ending</source>
        <extracomment>the state of a live shift whose end is on its way</extracomment>
        <translation>Por cerrar</translation>
    </message>
    <message>
        <source>Running to its end</source>
        <extracomment>the state of a live shift that runs and whose end is taken already; then that of one that is over</extracomment>
        <translation>En curso hasta su fin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>This shift ended at %1 already. There is nothing left to end.</source>
        <translation>Este turno ya terminó a las %1. No queda nada por cerrar.</translation>
    </message>
    <message>
        <source>This shift was started by a login, and a logout ends it: “covershift-cli shifts logout WORKER”.</source>
        <translation>Este turno lo inició un inicio de sesión, y lo termina un cierre de sesión: “covershift-cli shifts logout WORKER”.</translation>
    </message>
    <message>
        <source>This shift was started by a login, and a logout ends it. Log the worker out.</source>
        <translation>Este turno lo inició un inicio de sesión, y lo termina un cierre de sesión. Cierre la sesión del trabajador.</translation>
    </message>
    <message>
        <source>This shift was imported and not pushed from here. End it where it was started.</source>
        <translation>Este turno se importó y no se envió desde aquí. Ciérrelo donde se inició.</translation>
    </message>
    <message>
        <source>Zego&apos;s id for this shift is not known here, so it cannot be ended from here. Have Zego end it.</source>
        <translation>Aquí no se conoce el identificador de Zego para este turno, así que no se puede cerrar desde aquí. Haga que Zego lo cierre.</translation>
    </message>
    <message>
        <source>Zego has not taken this shift yet, and its end is set for %1 already. For another end, drop what waits (“covershift-cli outbox list”, “covershift-cli outbox discard ID --reason TEXT”), and insert the shift anew.</source>
        <translation>Zego aún no ha tomado este turno, y su fin ya está puesto a las %1. Para otro fin, descarte lo que espera (“covershift-cli outbox list”, “covershift-cli outbox discard ID --reason TEXT”) e inserte el turno de nuevo.</translation>
    </message>
    <message>
        <source>Zego has not taken this shift yet, and its end is set for %1 already. For another end, discard what waits in the outbox, and insert the shift anew.</source>
        <translation>Zego aún no ha tomado este turno, y su fin ya está puesto a las %1. Para otro fin, descarte lo que espera en la cola de salida e inserte el turno de nuevo.</translation>
    </message>
    <message>
        <source>This shift has not begun: it starts at %1, and Zego has taken it with its end. Only Zego can take it back or end it sooner: ask there.</source>
        <translation>Este turno no ha empezado: empieza a las %1, y Zego lo ha tomado con su fin. Solo Zego puede retirarlo o cerrarlo antes: pregunte allí.</translation>
    </message>
    <message>
        <source>Zego has taken the end of this shift at %1 already, and it ends by itself. Only Zego can end it sooner; for longer cover, insert another one with --start %1.</source>
        <translation>Zego ya ha tomado el fin de este turno a las %1, y termina por sí solo. Solo Zego puede cerrarlo antes; para más cobertura, inserte otro con --start %1.</translation>
    </message>
    <message>
        <source>Zego has taken the end of this shift at %1 already, and it ends by itself. Only Zego can end it sooner; for longer cover, insert another one from then on.</source>
        <translation>Zego ya ha tomado el fin de este turno a las %1, y termina por sí solo. Solo Zego puede cerrarlo antes; para más cobertura, inserte otro a partir de entonces.</translation>
    </message>
    <message>
        <source>An end of this shift at %1 is on its way already. For another one, drop that first (“covershift-cli outbox list”, “covershift-cli outbox discard ID --reason TEXT”).</source>
        <translation>Ya hay en camino un fin de este turno a las %1. Para otro, descarte primero ese (“covershift-cli outbox list”, “covershift-cli outbox discard ID --reason TEXT”).</translation>
    </message>
    <message>
        <source>An end of this shift at %1 is on its way already. For another one, discard that in the outbox first.</source>
        <translation>Ya hay en camino un fin de este turno a las %1. Para otro, descarte primero ese en la cola de salida.</translation>
    </message>
    <message>
        <source>%1 was logged in at %2, so a logout before that cannot be sent. Choose a later time with --at.</source>
        <translation>La sesión de %1 se inició a las %2, así que no se puede enviar un cierre anterior. Elija una hora posterior con --at.</translation>
    </message>
    <message>
        <source>This time is more than 24 hours ahead. Choose an earlier one with --at.</source>
        <translation>Esta hora está a más de 24 horas. Elija una anterior con --at.</translation>
    </message>
    <message>
        <source>A shift can be inserted only from 30 minutes before now to 30 minutes ahead. Choose a --start in that time, or send a login with the time instead: “covershift-cli shifts login WORKER --at T”.</source>
        <translation>Un turno solo se puede insertar desde 30 minutos antes de ahora hasta 30 minutos después. Elija un --start en ese tiempo, o envíe en su lugar un inicio de sesión con la hora: “covershift-cli shifts login WORKER --at T”.</translation>
    </message>
    <message>
        <source>%1 already has a login or logout scheduled for %2. Take it back first: “covershift-cli outbox list” shows its id, and “covershift-cli outbox discard ID --reason TEXT” drops it.</source>
        <translation>%1 ya tiene un inicio o cierre de sesión programado para %2. Retírelo primero: “covershift-cli outbox list” muestra su identificador, y “covershift-cli outbox discard ID --reason TEXT” lo descarta.</translation>
    </message>
    <message>
        <source>%1 is archived, so nothing was sent. Bring the worker back first: “covershift-cli workers archive WORKER --undo”.</source>
        <translation>%1 está en el archivo, así que no se envió nada. Recupere primero al trabajador: “covershift-cli workers archive WORKER --undo”.</translation>
    </message>
    <message>
        <source>An invitation needs your name as Zego knows it. Give it to “covershift-cli connection set zego --url URL --work-provider NAME”.</source>
        <translation>Una invitación necesita su nombre tal como lo conoce Zego. Indíquelo con “covershift-cli connection set zego --url URL --work-provider NAME”.</translation>
    </message>
    <message>
        <source>There is no live shift with the id “%1” on this connection. “covershift-cli shifts list” shows which there are.</source>
        <translation>No hay ningún turno en vivo con el identificador “%1” en esta conexión. “covershift-cli shifts list” muestra los que hay.</translation>
    </message>
    <message>
        <source>There is no connection to a host yet. Set one up first: “covershift-cli connection set zego --url URL --key-stdin”.</source>
        <translation>Aún no hay conexión con ningún servidor. Configure una primero: “covershift-cli connection set zego --url URL --key-stdin”.</translation>
    </message>
    <message>
        <source>With a legacy identity (policy id, driver id) insert, end and match do not exist. Choose a current one with “covershift-cli connection set zego --url URL --identity KIND”, or use “shifts login” and “shifts logout”.</source>
        <translation>Con una identidad antigua (policy id, driver id) no existen la inserción, el fin ni la confirmación. Elija una actual con “covershift-cli connection set zego --url URL --identity KIND”, o use “shifts login” y “shifts logout”.</translation>
    </message>
    <message>
        <source>There is no such operation in the outbox. “covershift-cli outbox list” shows what there is.</source>
        <translation>No existe esa operación en la cola de salida. “covershift-cli outbox list” muestra lo que hay.</translation>
    </message>
    <message>
        <source>This cannot be done with an operation in the state “%1”. “covershift-cli outbox list” shows how far each one is.</source>
        <translation>Esto no se puede hacer con una operación en el estado “%1”. “covershift-cli outbox list” muestra hasta dónde ha llegado cada una.</translation>
    </message>
    <message>
        <source>This decision is recorded with its reason. Give one with --reason TEXT.</source>
        <translation>Esta decisión se registra con su motivo. Indique uno con --reason TEXT.</translation>
    </message>
    <message>
        <source>No worker has “%1” as customer number, work provider user id or exact name. Check the spelling with “covershift-cli workers list”, or take the worker in first with “covershift-cli workers import FILE.csv”.</source>
        <translation>Ningún trabajador tiene “%1” como número de cliente, identificador del proveedor de trabajo o nombre exacto. Compruebe cómo se escribe con “covershift-cli workers list”, o incorpore primero al trabajador con “covershift-cli workers import FILE.csv”.</translation>
    </message>
    <message>
        <source>%1 has no %2, which is needed for this. Add it with “covershift-cli workers import FILE.csv”; which identifier is sent is set by “covershift-cli connection set zego --url URL --identity KIND”.</source>
        <translation>%1 no tiene %2, que hace falta para esto. Añádalo con “covershift-cli workers import FILE.csv”; qué identificador se envía se pone con “covershift-cli connection set zego --url URL --identity KIND”.</translation>
    </message>
    <message>
        <source>The data folder cannot be used (%1). Make it writable for yourself, or choose another with --data-dir DIR.</source>
        <translation>La carpeta de datos no se puede usar (%1). Dese permiso de escritura en ella, o elija otra con --data-dir DIR.</translation>
    </message>
    <message>
        <source>No key is known for this host. Give it to “covershift-cli connection set zego --url URL --key-stdin”, or set COVERSHIFT_ZEGO_KEY.</source>
        <translation>No se conoce ninguna clave para este servidor. Désela a “covershift-cli connection set zego --url URL --key-stdin”, o defina COVERSHIFT_ZEGO_KEY.</translation>
    </message>
    <message>
        <source>This took longer than --timeout allows. What was saved stays in the outbox; try again later, or with a longer --timeout.</source>
        <translation>Esto ha tardado más de lo que permite --timeout. Lo guardado queda en la cola de salida; inténtelo más tarde, o con un --timeout mayor.</translation>
    </message>
    <message>
        <source>The host refused the key. Give the right one to “covershift-cli connection set zego --url URL --key-stdin”, or set COVERSHIFT_ZEGO_KEY.</source>
        <translation>El servidor rechazó la clave. Dé la correcta a “covershift-cli connection set zego --url URL --key-stdin”, o defina COVERSHIFT_ZEGO_KEY.</translation>
    </message>
    <message>
        <source>What answered does not speak as the provider does (%1). Check the address with “covershift-cli connection show”, and set the right one with “covershift-cli connection set zego --url URL”.</source>
        <translation>Lo que respondió no habla como el proveedor (%1). Compruebe la dirección con “covershift-cli connection show”, y ponga la correcta con “covershift-cli connection set zego --url URL”.</translation>
    </message>
    <message>
        <source>The host refused it: %1. Correct the cause; “covershift-cli outbox retry ID” sends it again, and “covershift-cli outbox discard ID --reason TEXT” drops it.</source>
        <translation>El servidor lo rechazó: %1. Corrija la causa; “covershift-cli outbox retry ID” lo envía otra vez, y “covershift-cli outbox discard ID --reason TEXT” lo descarta.</translation>
    </message>
    <message>
        <source>Zego knows nobody by the identifier of %1, or the person has not agreed to share it. Check the number, or send the address that “covershift-cli workers invite WORKER” prints.</source>
        <translation>Zego no conoce a nadie con el identificador de %1, o la persona no ha aceptado compartirlo. Compruebe el número, o envíe la dirección que imprime “covershift-cli workers invite WORKER”.</translation>
    </message>
    <message>
        <source>The host refused it as too large. Drop it with “covershift-cli outbox discard ID --reason TEXT”, and report this.</source>
        <translation>El servidor lo rechazó por demasiado grande. Descártelo con “covershift-cli outbox discard ID --reason TEXT”, y comunique esto.</translation>
    </message>
    <message>
        <source>The last moment at which the host would take this has passed. Send a login with the time instead (“covershift-cli shifts login WORKER --at T”), and drop this one with “covershift-cli outbox discard ID --reason TEXT”.</source>
        <translation>Ha pasado el último momento en que el servidor lo tomaría. Envíe en su lugar un inicio de sesión con la hora (“covershift-cli shifts login WORKER --at T”), y descarte este con “covershift-cli outbox discard ID --reason TEXT”.</translation>
    </message>
    <message>
        <source>Zego refused the key, so sending is paused; everything stays in the outbox. Give the right key to “covershift-cli connection set zego --url URL --key-stdin”, or set it as COVERSHIFT_ZEGO_KEY and end the pause with “covershift-cli connection resume zego”.</source>
        <translation>Zego rechazó la clave, así que el envío está en pausa; todo queda en la cola de salida. Dé la clave correcta a “covershift-cli connection set zego --url URL --key-stdin”, o póngala en COVERSHIFT_ZEGO_KEY y termine la pausa con “covershift-cli connection resume zego”.</translation>
    </message>
    <message>
        <source>%1 has cover, open or queued, since %2, so nothing was sent. End it first (“covershift-cli shifts list --open” shows it), or add --again to send this all the same.</source>
        <translation>%1 tiene cobertura, abierta o en cola, desde las %2, así que no se envió nada. Termínela antes (“covershift-cli shifts list --open” la muestra) o añada --again para enviar esto de todos modos.</translation>
    </message>
    <message>
        <source>%1 has cover, open or queued, since %2, so nothing was sent. End it first, or send this again all the same.</source>
        <translation>%1 tiene cobertura, abierta o en cola, desde las %2, así que no se envió nada. Termínela antes o envíe esto otra vez de todos modos.</translation>
    </message>
    <message>
        <source>%1 has cover that is open or queued: “covershift-cli shifts list --open” and “covershift-cli outbox list” show it. End it before archiving, with “shifts logout WORKER” or “shifts end SHIFT-ID”.</source>
        <translation>%1 tiene cobertura abierta o en cola: “covershift-cli shifts list --open” y “covershift-cli outbox list” la muestran. Termínela antes de archivar, con “shifts logout WORKER” o “shifts end SHIFT-ID”.</translation>
    </message>
    <message>
        <source>This was made for %1, which is not the address in use, and is sent nowhere else. Set that address again with “covershift-cli connection set zego --url URL”, or drop it with “covershift-cli outbox discard ID --reason TEXT” and push anew.</source>
        <translation>Esto se hizo para %1, que no es la dirección en uso, y no se envía a ningún otro sitio. Ponga de nuevo esa dirección con “covershift-cli connection set zego --url URL”, o descártelo con “covershift-cli outbox discard ID --reason TEXT” y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>This was made for %1, which is not the address in use, and is sent nowhere else. Set that address again in the connection, or discard it and push anew.</source>
        <translation>Esto se hizo para %1, que no es la dirección en uso, y no se envía a ningún otro sitio. Ponga de nuevo esa dirección en la conexión, o descártelo y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The host could not be reached, and nothing was sent (%1). It is tried again by the window, with the next push, or by “covershift-cli outbox push”.</source>
        <translation>No se pudo alcanzar el servidor y no se envió nada (%1). Se vuelve a intentar desde la ventana, con el próximo envío o con “covershift-cli outbox push”.</translation>
    </message>
    <message>
        <source>A change can hold from today on or from a later day; what was planned before stays.</source>
        <translation>Un cambio puede valer desde hoy o desde un día posterior; lo que se planificó antes queda como está.</translation>
    </message>
    <message>
        <source>An exception of a day has no worker, or hours that are none.</source>
        <translation>Una excepción de un día no tiene trabajador, o tiene un horario que no es válido.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The start is missing: the minutes after 00:00, from 0 to 1439.</source>
        <translation>Falta el inicio: los minutos después de las 00:00, de 0 a 1439.</translation>
    </message>
    <message>
        <source>The duration is missing: its minutes, from 1 to 1440.</source>
        <translation>Falta la duración: sus minutos, de 1 a 1440.</translation>
    </message>
    <message>
        <source>A start is the minutes after 00:00, from 0 to 1439.</source>
        <translation>Un inicio son los minutos después de las 00:00, de 0 a 1439.</translation>
    </message>
    <message>
        <source>A duration is its minutes, from 1 to 1440.</source>
        <translation>Una duración son sus minutos, de 1 a 1440.</translation>
    </message>
    <message>
        <source>A business user id is a whole number from 1 on.</source>
        <translation>Un id de usuario de empresa es un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>The name is missing. Enter one.</source>
        <translation>Falta el nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters. Shorten it.</source>
        <translation>El nombre tiene más de 200 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>The name has a control character in it. Type it anew.</source>
        <translation>El nombre contiene un carácter de control. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The duration is outside 0:01 to 24:00. Enter hours and minutes within that.</source>
        <translation>La duración está fuera de 0:01 a 24:00. Indique horas y minutos dentro de ese margen.</translation>
    </message>
    <message>
        <source>The start is outside 00:00 to 23:59. Enter a time of the day.</source>
        <translation>El inicio está fuera de 00:00 a 23:59. Indique una hora del día.</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one, or “no end”.</source>
        <translation>El último día es anterior al primero. Elija uno posterior, o “sin fin”.</translation>
    </message>
    <message>
        <source>This team is not known here. Choose another, or pull the teams from the host.</source>
        <translation>Este equipo no se conoce aquí. Elija otro, o pida los equipos al servidor.</translation>
    </message>
    <message>
        <source>One of the members is not known here. Remove them, or pull the teams from the host.</source>
        <translation>Uno de los miembros no se conoce aquí. Quítelo, o pida los equipos al servidor.</translation>
    </message>
    <message>
        <source>No day of the week is left. Choose one at least.</source>
        <translation>No queda ningún día de la semana. Elija uno por lo menos.</translation>
    </message>
    <message>
        <source>This is neither a JSON array of shifts nor a saved answer of the host with “Shifts” in it.</source>
        <translation>Esto no es ni un array JSON de turnos ni una respuesta guardada del servidor que contenga “Shifts”.</translation>
    </message>
    <message>
        <source>This is no JSON object, so no shift.</source>
        <translation>Esto no es un objeto JSON, así que no es un turno.</translation>
    </message>
    <message>
        <source>This is not a text. Put it in quotation marks.</source>
        <translation>Esto no es un texto. Póngalo entre comillas.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Esto no es un número entero.</translation>
    </message>
    <message>
        <source>This is not a GUID: 32 hexadecimal digits, with dashes or without.</source>
        <translation>Esto no es un GUID: 32 dígitos hexadecimales, con guiones o sin ellos.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-11-21, or as the host does.</source>
        <translation>Esto no es una fecha. Escríbala como 2026-11-21, o como lo hace el servidor.</translation>
    </message>
    <message>
        <source>This is not a list. Put the business user ids in square brackets.</source>
        <translation>Esto no es una lista. Ponga los ids de usuario de empresa entre corchetes.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation>El nombre tiene más de 200 caracteres.</translation>
    </message>
    <message>
        <source>The name has a control character in it.</source>
        <translation>El nombre contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>No team with this GUID is known here. Pull the teams from the host first, or leave it out.</source>
        <translation>Aquí no se conoce ningún equipo con este GUID. Pida primero los equipos al servidor, u omítalo.</translation>
    </message>
    <message>
        <source>A member is not known here by this business user id. Pull the teams from the host, or give the id to a worker first.</source>
        <translation>Aquí no se conoce a un miembro por este id de usuario de empresa. Pida los equipos al servidor, o dé antes el id a un trabajador.</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>El archivo: %1</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Elemento %1: %2</translation>
    </message>
    <message>
        <source>Item %1 (“%2”): %3</source>
        <translation>Elemento %1 (“%2”): %3</translation>
    </message>
    <message>
        <source>Item %1, “%2”: %3</source>
        <translation>Elemento %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Item %1 (“%2”), “%3”: %4</source>
        <translation>Elemento %1 (“%2”), “%3”: %4</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizada</translation>
    </message>
    <message>
        <source>Changed since pushed</source>
        <translation>Cambiada desde el envío</translation>
    </message>
    <message>
        <source>Only on the server</source>
        <translation>Solo en el servidor</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>from a day of the week to another, as in Mon–Fri</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>ningún día</translation>
    </message>
    <message>
        <source>This template cannot be saved. %1</source>
        <translation>Esta plantilla no se puede guardar. %1</translation>
    </message>
    <message>
        <source>The template “%1” cannot be saved. %2</source>
        <translation>La plantilla “%1” no se puede guardar. %2</translation>
    </message>
    <message>
        <source>This cannot be a password or token for Viviot: it is empty, too long, or holds a blank, a line feed or another character that cannot be sent. Copy it again from where you were given it.</source>
        <translation>Esto no puede ser una contraseña ni un token de Viviot: está vacío, es demasiado largo, o contiene un espacio, un salto de línea u otro carácter que no se puede enviar. Cópielo de nuevo de donde se lo dieron.</translation>
    </message>
    <message>
        <source>No password or token is known for Viviot. Give it to “covershift-cli connection set viviot --url URL --secret-stdin”, or set COVERSHIFT_VIVIOT_SECRET.</source>
        <translation>No se conoce ninguna contraseña ni token de Viviot. Désela a “covershift-cli connection set viviot --url URL --secret-stdin”, o defina COVERSHIFT_VIVIOT_SECRET.</translation>
    </message>
    <message>
        <source>No password or token is known for Viviot. Enter it in the connection, or set COVERSHIFT_VIVIOT_SECRET.</source>
        <translation>No se conoce ninguna contraseña ni token de Viviot. Introdúzcala en la conexión, o defina COVERSHIFT_VIVIOT_SECRET.</translation>
    </message>
    <message>
        <source>No keychain is available here, so a password or token cannot be stored. Set COVERSHIFT_VIVIOT_SECRET.</source>
        <translation>Aquí no hay llavero, así que no se puede guardar una contraseña ni un token. Defina COVERSHIFT_VIVIOT_SECRET.</translation>
    </message>
    <message>
        <source>Viviot refused the user name, password or token. Give the right ones to “covershift-cli connection set viviot --url URL --user NAME --secret-stdin”, or set COVERSHIFT_VIVIOT_SECRET.</source>
        <translation>Viviot rechazó el nombre de usuario, la contraseña o el token. Dé los correctos a “covershift-cli connection set viviot --url URL --user NAME --secret-stdin”, o defina COVERSHIFT_VIVIOT_SECRET.</translation>
    </message>
    <message>
        <source>Viviot refused the user name, password or token. Enter the right ones in the connection.</source>
        <translation>Viviot rechazó el nombre de usuario, la contraseña o el token. Introduzca los correctos en la conexión.</translation>
    </message>
    <message>
        <source>The user name is missing: add --user NAME, or sign in by a token with --auth bearer.</source>
        <translation>Falta el nombre de usuario: añada --user NAME, o inicie sesión con un token mediante --auth bearer.</translation>
    </message>
    <message>
        <source>The user name is missing. Enter it, or sign in by a token.</source>
        <translation>Falta el nombre de usuario. Introdúzcalo, o inicie sesión con un token.</translation>
    </message>
    <message>
        <source>What answered does not speak as Viviot does (%1). Check the address with “covershift-cli connection show”, and set the right one with “covershift-cli connection set viviot --url URL”.</source>
        <translation>Lo que respondió no habla como Viviot (%1). Compruebe la dirección con “covershift-cli connection show” y ponga la correcta con “covershift-cli connection set viviot --url URL”.</translation>
    </message>
    <message>
        <source>What answered does not speak as Viviot does (%1). Check the address in the connection.</source>
        <translation>Lo que respondió no habla como Viviot (%1). Compruebe la dirección en la conexión.</translation>
    </message>
    <message>
        <source>The answer (%1) cannot be read as Viviot&apos;s JSON or XML, so what it meant is not known. Check the address with “covershift-cli connection show”.</source>
        <translation>La respuesta (%1) no se puede leer como JSON ni XML de Viviot, así que no se sabe qué significaba. Compruebe la dirección con “covershift-cli connection show”.</translation>
    </message>
    <message>
        <source>The answer (%1) cannot be read as Viviot&apos;s JSON or XML, so what it meant is not known. Check the address in the connection.</source>
        <translation>La respuesta (%1) no se puede leer como JSON ni XML de Viviot, así que no se sabe qué significaba. Compruebe la dirección en la conexión.</translation>
    </message>
    <message>
        <source>This was made for %1, which is not the address in use, and is sent nowhere else. Set that address again with “covershift-cli connection set viviot --url URL”, or drop it with “covershift-cli outbox discard ID --reason TEXT” and push anew.</source>
        <translation>Esto se hizo para %1, que no es la dirección en uso, y no se envía a ninguna más. Ponga de nuevo esa dirección con “covershift-cli connection set viviot --url URL”, o descártelo con “covershift-cli outbox discard ID --reason TEXT” y envíelo otra vez.</translation>
    </message>
    <message>
        <source>There is no connection to Viviot yet. Set one up first: “covershift-cli connection set viviot --url URL --user NAME --secret-stdin”.</source>
        <translation>Todavía no hay conexión con Viviot. Configúrela primero: “covershift-cli connection set viviot --url URL --user NAME --secret-stdin”.</translation>
    </message>
    <message>
        <source>There is no connection to Viviot yet. Set one up first.</source>
        <translation>Todavía no hay conexión con Viviot. Configúrela primero.</translation>
    </message>
    <message>
        <source>No password or token is known for Viviot, so no template is sent; everything stays in the outbox. Give it to “covershift-cli connection set viviot --url URL --secret-stdin”, or set COVERSHIFT_VIVIOT_SECRET.</source>
        <translation>No se conoce ninguna contraseña ni token de Viviot, así que no se envía ninguna plantilla; todo queda en la cola de salida. Désela a “covershift-cli connection set viviot --url URL --secret-stdin”, o defina COVERSHIFT_VIVIOT_SECRET.</translation>
    </message>
    <message>
        <source>No password or token is known for Viviot, so no template is sent; everything stays in the outbox. Enter it in the connection, or set COVERSHIFT_VIVIOT_SECRET.</source>
        <translation>No se conoce ninguna contraseña ni token de Viviot, así que no se envía ninguna plantilla; todo queda en la cola de salida. Introdúzcala en la conexión, o defina COVERSHIFT_VIVIOT_SECRET.</translation>
    </message>
    <message>
        <source>Viviot refused the user name, password or token, so sending there is paused; everything stays in the outbox. Give the right ones to “covershift-cli connection set viviot --url URL --user NAME --secret-stdin”, or set COVERSHIFT_VIVIOT_SECRET and end the pause with “covershift-cli connection resume viviot”.</source>
        <translation>Viviot rechazó el nombre de usuario, la contraseña o el token, así que el envío allí está en pausa; todo queda en la cola de salida. Dé los correctos a “covershift-cli connection set viviot --url URL --user NAME --secret-stdin”, o defina COVERSHIFT_VIVIOT_SECRET y termine la pausa con “covershift-cli connection resume viviot”.</translation>
    </message>
    <message>
        <source>Viviot refused the user name, password or token, so sending there is paused; everything stays in the outbox. Enter the right ones in the connection.</source>
        <translation>Viviot rechazó el nombre de usuario, la contraseña o el token, así que el envío allí está en pausa; todo queda en la cola de salida. Introduzca los correctos en la conexión.</translation>
    </message>
    <message>
        <source>What answers at the address does not speak as Viviot does (%1), so sending there is paused. Set the right address with “covershift-cli connection set viviot --url URL”, or try again with “covershift-cli outbox push”.</source>
        <translation>Lo que responde en la dirección no habla como Viviot (%1), así que el envío allí está en pausa. Ponga la dirección correcta con “covershift-cli connection set viviot --url URL”, o inténtelo otra vez con “covershift-cli outbox push”.</translation>
    </message>
    <message>
        <source>What answers at the address does not speak as Viviot does (%1), so sending there is paused. Check the address in the connection.</source>
        <translation>Lo que responde en la dirección no habla como Viviot (%1), así que el envío allí está en pausa. Compruebe la dirección en la conexión.</translation>
    </message>
    <message>
        <source>Sending to Viviot was paused by hand. “covershift-cli connection resume viviot” ends the pause, and “covershift-cli outbox push” sends what waits in the outbox.</source>
        <translation>El envío a Viviot se puso en pausa a mano. “covershift-cli connection resume viviot” termina la pausa, y “covershift-cli outbox push” envía lo que espera en la cola de salida.</translation>
    </message>
    <message>
        <source>Sending to Viviot was paused by hand. Resume it to send what waits in the outbox.</source>
        <translation>El envío a Viviot se puso en pausa a mano. Reanúdelo para enviar lo que espera en la cola de salida.</translation>
    </message>
    <message>
        <source>Correct it and save it again.</source>
        <translation>Corríjala y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>This line is too long to be a row of such a file.</source>
        <translation>Esta línea es demasiado larga para ser una fila de un archivo así.</translation>
    </message>
    <message>
        <source>This changes a period that is closed. Give a reason with --reason TEXT: it is recorded.</source>
        <translation>Esto cambia un período cerrado. Indique un motivo con --reason TEXTO: queda registrado.</translation>
    </message>
    <message>
        <source>This changes a period that is closed. Give a reason: it is recorded.</source>
        <translation>Esto cambia un período cerrado. Indique un motivo: queda registrado.</translation>
    </message>
    <message>
        <source>These days cannot be used. A report is of 1 to 3,660 days, in order; a period is closed once it is over, and has no day in common with another one.</source>
        <translation>Estos días no sirven. Un informe abarca de 1 a 3660 días, en orden; un período se cierra cuando ha terminado y no tiene ningún día en común con otro.</translation>
    </message>
    <message>
        <source>The first line must name the columns “worker”, “start” and “end”.</source>
        <translation>La primera línea debe nombrar las columnas «worker», «start» y «end».</translation>
    </message>
    <message>
        <source>There is no column “%1”. Correct its name or leave it out; known are “worker”, “start” and “end”.</source>
        <translation>No hay ninguna columna «%1». Corrija su nombre o quítela; se conocen «worker», «start» y «end».</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Add it.</source>
        <translation>Falta la columna «%1». Añádala.</translation>
    </message>
    <message>
        <source>The worker is missing. Name one by customer number, work provider user id or exact name.</source>
        <translation>Falta el trabajador. Nómbrelo por su número de cliente, su identificador de la empresa o su nombre exacto.</translation>
    </message>
    <message>
        <source>No worker has “%1” as customer number, work provider user id or exact name.</source>
        <translation>Ningún trabajador tiene «%1» como número de cliente, identificador de la empresa o nombre exacto.</translation>
    </message>
    <message>
        <source>Several workers are called so. Name the one by an identifier: %1.</source>
        <translation>Varios trabajadores se llaman así. Nombre al que sea por un identificador: %1.</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>Falta la hora.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2026-11-21T14:00:00+01:00.</source>
        <translation>«%1» no es una hora. Escríbala como 2026-11-21T14:00:00+01:00.</translation>
    </message>
    <message>
        <source>“%1” lacks the offset from UTC. Add it, as in 2026-11-21T14:00:00+01:00, or Z for UTC.</source>
        <translation>A «%1» le falta el desfase respecto a UTC. Añádalo, como en 2026-11-21T14:00:00+01:00, o Z para UTC.</translation>
    </message>
    <message>
        <source>The shift ends before it starts, or at its start.</source>
        <translation>El turno termina antes de empezar, o en el mismo momento.</translation>
    </message>
    <message>
        <source>The shift is longer than 14 hours.</source>
        <translation>El turno dura más de 14 horas.</translation>
    </message>
    <message>
        <source>The shift is not over yet. What runs or is to come is pushed, not imported.</source>
        <translation>El turno aún no ha terminado. Lo que está en curso o por venir se envía, no se importa.</translation>
    </message>
    <message>
        <source>The same shift stands in line %1 as well. Leave one out.</source>
        <translation>El mismo turno está también en la línea %1. Quite uno.</translation>
    </message>
    <message>
        <source>This shift is known already, as number %1. Leave it out.</source>
        <translation>Este turno ya se conoce, con el número %1. Quítelo.</translation>
    </message>
    <message>
        <source>The database could not do this (%1), and nothing was changed. Try again.</source>
        <translation>La base de datos no pudo hacerlo (%1) y no se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What lies in these days changed while it was being kept, so nothing was. Try it again.</source>
        <translation>Lo que hay en estos días cambió mientras se guardaba, así que no se guardó nada. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The organisation&apos;s time zone is %1.</source>
        <translation>La zona horaria de la organización es %1.</translation>
    </message>
    <message numerus="yes">
        <source>Reports estimate what cover costs: %1 %2 an hour, at least %n minutes a session.</source>
        <translation>
            <numerusform>Los informes estiman lo que cuesta la cobertura: %1 %2 por hora, al menos %n minuto por sesión.</numerusform>
            <numerusform>Los informes estiman lo que cuesta la cobertura: %1 %2 por hora, al menos %n minutos por sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports estimate no costs: the tariff is off.</source>
        <translation>Los informes no estiman costes: la tarifa está desactivada.</translation>
    </message>
</context>
<context>
    <name>SettingsSet</name>
    <message>
        <source>time-zone: the start of a shift template is a time of the wall clock there, unless its team has a time zone of its own: “covershift-cli teams set TEAM --time-zone IANA”.</source>
        <translation>time-zone: el inicio de una plantilla de turno es una hora del reloj de allí, salvo que su equipo tenga zona horaria propia: «covershift-cli teams set EQUIPO --time-zone IANA».</translation>
    </message>
    <message>
        <source>tariff: what is not given stays as it was. Estimates only; the insurer&apos;s invoice decides.</source>
        <translation>tariff: lo que no se indica queda como estaba. Solo son estimaciones; decide la factura de la aseguradora.</translation>
    </message>
    <message>
        <source>Exit status: 2 no time zone has this name, or no tariff these values.</source>
        <translation>Código de salida: 2 ninguna zona horaria tiene este nombre, o ninguna tarifa estos valores.</translation>
    </message>
    <message>
        <source>Set the organisation&apos;s time zone, or the tariff.</source>
        <translation>Fija la zona horaria de la organización, o la tarifa.</translation>
    </message>
    <message>
        <source>Tariff: the price of an hour of cover, such as 0.85.</source>
        <translation>Tarifa: el precio de una hora de cobertura, como 0.85.</translation>
    </message>
    <message>
        <source>Tariff: a session costs at least as much as so many minutes.</source>
        <translation>Tarifa: una sesión cuesta al menos lo que tantos minutos.</translation>
    </message>
    <message>
        <source>Tariff: the currency, three capital letters as in GBP.</source>
        <translation>Tarifa: la moneda, tres letras mayúsculas como en GBP.</translation>
    </message>
    <message>
        <source>There is no setting “%1”: name time-zone or tariff.</source>
        <translation>No hay ningún ajuste «%1»: nombre time-zone o tariff.</translation>
    </message>
    <message>
        <source>--%1 is an option of the tariff alone.</source>
        <translation>--%1 es una opción solo de la tarifa.</translation>
    </message>
    <message>
        <source>The tariff is on or off, not “%1”.</source>
        <translation>La tarifa es on u off, no «%1».</translation>
    </message>
    <message>
        <source>A tariff has a --price from 0 to 1000 with a point, such as 0.85, a --minimum from 0 to 1440 minutes, and a --currency of three capital letters, such as GBP.</source>
        <translation>Una tarifa tiene un --price de 0 a 1000 con punto, como 0.85, un --minimum de 0 a 1440 minutos y una --currency de tres letras mayúsculas, como GBP.</translation>
    </message>
    <message>
        <source>--reason is an option of the time zone alone: a tariff changes no closed period.</source>
        <translation>--reason es una opción solo de la zona horaria: una tarifa no cambia ningún periodo cerrado.</translation>
    </message>
</context>
<context>
    <name>SettingsShow</name>
    <message>
        <source>Automatic mode is on: while a window runs, it logs workers in and out by the plan.</source>
        <translation>El modo automático está activado: mientras hay una ventana abierta, inicia y cierra la sesión de los trabajadores según el plan.</translation>
    </message>
    <message>
        <source>Automatic mode is off.</source>
        <translation>El modo automático está desactivado.</translation>
    </message>
    <message>
        <source>Show the settings of the plan and of reports.</source>
        <translation>Muestra los ajustes del plan y de los informes.</translation>
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
    <message>
        <source>SHIFT-ID is the id in the first column of “covershift-cli shifts list --open”. The end comes after the start, and at most 14 hours after it; one that lies ahead is held in the outbox until then.</source>
        <translation>SHIFT-ID es el identificador de la primera columna de “covershift-cli shifts list --open”. El fin viene después del inicio, y como mucho 14 horas después; uno que está por llegar se retiene hasta entonces en la cola de salida.</translation>
    </message>
    <message>
        <source>Only an inserted shift without an end is ended so. One that a login started ends with “covershift-cli shifts logout”.</source>
        <translation>Así solo se cierra un turno insertado sin fin. Uno que inició un inicio de sesión se cierra con “covershift-cli shifts logout”.</translation>
    </message>
</context>
<context>
    <name>ShiftsImport</name>
    <message>
        <source>Take past live shifts from a CSV file, all or nothing. They are never pushed.</source>
        <translation>Toma turnos pasados de un archivo CSV, todos o ninguno. Nunca se envían.</translation>
    </message>
    <message>
        <source>The first row names the columns, in any order: worker, start, end. A worker is named by customer number, work provider user id or exact name; times are ISO-8601 with an offset and in the past.</source>
        <translation>La primera fila nombra las columnas, en cualquier orden: worker, start, end. Un trabajador se nombra por número de cliente, id de usuario del proveedor de trabajo o nombre exacto; las horas son ISO-8601 con su diferencia con UTC y pasadas.</translation>
    </message>
    <message>
        <source>They are marked as imported, in lists, reports and evidence.</source>
        <translation>Quedan marcados como importados en listas, informes y pruebas.</translation>
    </message>
    <message>
        <source>Exit status: 1 nothing was taken; each bad row is named by line, column and reason.</source>
        <translation>Estado de salida: 1 no se tomó nada; cada fila mala se nombra con línea, columna y motivo.</translation>
    </message>
    <message>
        <source>Why; it is recorded. It has to be given where a shift lies in a closed period.</source>
        <translation>Por qué; queda registrado. Hay que darlo si un turno cae en un período cerrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n live shifts were imported.</source>
        <translation>
            <numerusform>Se importó %n turno.</numerusform>
            <numerusform>Se importaron %n turnos.</numerusform>
        </translation>
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
    <message>
        <source>An insert whose answer was lost is never sent again by itself, as the host would make a second shift: “covershift-cli outbox resolve” decides it.</source>
        <translation>Una inserción cuya respuesta se perdió nunca se reenvía por sí sola, pues el servidor crearía un segundo turno: lo decide “covershift-cli outbox resolve”.</translation>
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
    <message>
        <source>--from %1 is later than --to %2. Exchange the two.</source>
        <translation>--from %1 es posterior a --to %2. Intercámbielos.</translation>
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
        <source>WORKER is a customer number, a work provider user id or an exact name.</source>
        <translation>WORKER es un número de cliente, un identificador del proveedor de trabajo o un nombre exacto.</translation>
    </message>
    <message>
        <source>Why a login is dated back, or changes a period that is closed.</source>
        <translation>Por qué una entrada lleva fecha anterior o cambia un período cerrado.</translation>
    </message>
</context>
<context>
    <name>TeamsList</name>
    <message>
        <source>List the teams of Viviot that are known here.</source>
        <translation>Listar los equipos de Viviot que se conocen aquí.</translation>
    </message>
    <message>
        <source>No team is known here. “covershift-cli templates pull” asks Viviot for them.</source>
        <translation>Aquí no se conoce ningún equipo. “covershift-cli templates pull” los pide a Viviot.</translation>
    </message>
</context>
<context>
    <name>TeamsSet</name>
    <message>
        <source>TEAM is a name, an id of “covershift-cli teams list”, or Viviot&apos;s GUID. With an empty IANA the organisation&apos;s time zone holds again. The time zone is never pushed: Viviot has none.</source>
        <translation>TEAM es un nombre, un id de “covershift-cli teams list” o el GUID de Viviot. Con un IANA vacío vuelve a valer la zona horaria de la organización. La zona horaria nunca se envía: Viviot no tiene ninguna.</translation>
    </message>
    <message>
        <source>Exit status: 1 no team, or several, have this name; 2 no time zone has this name.</source>
        <translation>Estado de salida: 1 ningún equipo se llama así, o se llaman así varios; 2 ninguna zona horaria se llama así.</translation>
    </message>
    <message>
        <source>Set a team&apos;s own time zone.</source>
        <translation>Fijar la zona horaria propia de un equipo.</translation>
    </message>
    <message>
        <source>The team&apos;s time zone, such as Europe/Madrid.</source>
        <translation>La zona horaria del equipo, como Europe/Madrid.</translation>
    </message>
    <message>
        <source>Say what to set: add --time-zone IANA.</source>
        <translation>Indique qué fijar: añada --time-zone IANA.</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (id %2)</translation>
    </message>
    <message>
        <source>This names several teams; name one of them by its id: %1.</source>
        <translation>Esto nombra varios equipos; nombre uno de ellos por su id: %1.</translation>
    </message>
    <message>
        <source>The time zone of “%1” is %2.</source>
        <translation>La zona horaria de “%1” es %2.</translation>
    </message>
</context>
<context>
    <name>TemplateHistory</name>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Cambiar el equipo</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Cambiar el inicio</translation>
    </message>
    <message>
        <source>Change the duration</source>
        <translation>Cambiar la duración</translation>
    </message>
    <message>
        <source>Change the first day</source>
        <translation>Cambiar el primer día</translation>
    </message>
    <message>
        <source>Change the last day</source>
        <translation>Cambiar el último día</translation>
    </message>
    <message>
        <source>Change the day from which it holds</source>
        <translation>Cambiar el día desde el que vale</translation>
    </message>
    <message>
        <source>Change the weekdays</source>
        <translation>Cambiar los días de la semana</translation>
    </message>
    <message>
        <source>Change the mode</source>
        <translation>Cambiar el modo</translation>
    </message>
    <message>
        <source>Set an exception</source>
        <translation>Poner una excepción</translation>
    </message>
    <message numerus="yes">
        <source>Add %n members</source>
        <translation>
            <numerusform>Añadir %n miembro</numerusform>
            <numerusform>Añadir %n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n members</source>
        <translation>
            <numerusform>Quitar %n miembro</numerusform>
            <numerusform>Quitar %n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exceptions</source>
        <translation>
            <numerusform>Quitar %n excepción</numerusform>
            <numerusform>Quitar %n excepciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1, %2: times of one day</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2, next day</source>
        <extracomment>%1: a time of a day, %2: a time of the day after</extracomment>
        <translation>%1–%2, día siguiente</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1, %2: the first and the last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>a template without a first and a last day</extracomment>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Suggest</source>
        <extracomment>the program proposes logins, and a person sends them</extracomment>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>the program logs in and out by itself</extracomment>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>TemplatesExpand</name>
    <message>
        <source>List who is planned when: what starts on these days.</source>
        <translation>Listar quién está planificado y cuándo: lo que empieza en estos días.</translation>
    </message>
    <message>
        <source>Each day is one of the wall clock of the template&apos;s own time zone; a start that the clocks skip is moved forward, and of one that comes twice the first counts. Members whom no worker has as business user id are listed too.</source>
        <translation>Cada día es uno del reloj de la zona horaria propia de la plantilla; un inicio que los relojes se saltan se adelanta, y de uno que llega dos veces vale el primero. También se listan los miembros a quienes ningún trabajador tiene como id de usuario de empresa.</translation>
    </message>
</context>
<context>
    <name>TemplatesImport</name>
    <message>
        <source>The file is a JSON array of shifts as Viviot&apos;s InsertShift takes them, or a saved answer of Viviot&apos;s: Name, StartTimeOffset (minutes after 00:00, 0 to 1439) and EndTimeOffset (the duration in minutes, 1 to 1440); if wanted TeamId, StartDate, EndDate and ShiftMembers. Names are read in any case.</source>
        <translation>El archivo es un array JSON de turnos tal como los toma InsertShift de Viviot, o una respuesta guardada de Viviot: Name, StartTimeOffset (minutos después de las 00:00, de 0 a 1439) y EndTimeOffset (la duración en minutos, de 1 a 1440); si se desea, TeamId, StartDate, EndDate y ShiftMembers. Los nombres se leen en mayúsculas o minúsculas.</translation>
    </message>
    <message>
        <source>EndDate is read as the connection to Viviot says: without one, or with --end-date exclusive, it is the first day without the shift.</source>
        <translation>EndDate se lee como lo dice la conexión con Viviot: sin conexión, o con --end-date exclusive, es el primer día sin el turno.</translation>
    </message>
    <message>
        <source>Each becomes a new draft; ids of a saved answer are left out. Overlaps are warned of, never refused.</source>
        <translation>Cada uno se convierte en un borrador nuevo; los ids de una respuesta guardada se omiten. De los solapamientos se avisa, nunca se rechazan.</translation>
    </message>
    <message>
        <source>Exit status: 1 nothing was taken; each bad item is named by number, name, field and reason.</source>
        <translation>Estado de salida: 1 no se tomó nada; cada elemento incorrecto se nombra por número, nombre, campo y motivo.</translation>
    </message>
    <message>
        <source>Take shift templates from a JSON file, all or nothing.</source>
        <translation>Tomar plantillas de turno de un archivo JSON, todas o ninguna.</translation>
    </message>
    <message>
        <source>“%1” has no members, so it plans nobody.</source>
        <translation>“%1” no tiene miembros, así que no planifica a nadie.</translation>
    </message>
    <message>
        <source>They enter the plan behind the last period that is closed; with --reason TEXT they count in closed ones too.</source>
        <translation>Entran en el plan después del último período cerrado; con --reason TEXTO cuentan también en los cerrados.</translation>
    </message>
</context>
<context>
    <name>TemplatesList</name>
    <message>
        <source>List the shift templates, and how each stands between here and Viviot.</source>
        <translation>Listar las plantillas de turno, y cómo está cada una entre aquí y Viviot.</translation>
    </message>
    <message>
        <source>Viviot&apos;s calls can neither change nor delete a shift: what was changed since it was pushed can be pushed as a new one, and the older one stays on the server.</source>
        <translation>Las llamadas de Viviot no pueden ni cambiar ni borrar un turno: lo que se cambió desde que se envió puede enviarse como uno nuevo, y el anterior se queda en el servidor.</translation>
    </message>
</context>
<context>
    <name>TemplatesPull</name>
    <message>
        <source>Read shifts and teams from Viviot; what was edited here stays.</source>
        <translation>Leer turnos y equipos de Viviot; lo que se editó aquí se queda.</translation>
    </message>
    <message>
        <source>Names of members come from the users where the account may read them, else from the teams.</source>
        <translation>Los nombres de los miembros vienen de los usuarios si la cuenta puede leerlos; si no, de los equipos.</translation>
    </message>
    <message>
        <source>Exit status: 1 nothing was taken, and why is said.</source>
        <translation>Estado de salida: 1 no se tomó nada, y se dice por qué.</translation>
    </message>
    <message>
        <source>Teams: %1 new or changed.</source>
        <translation>Equipos: %1 nuevos o cambiados.</translation>
    </message>
    <message>
        <source>Shift templates: %1 new from the server, %2 changed as on the server, %3 different here and there, %4 gone from the server.</source>
        <translation>Plantillas de turno: %1 nuevas del servidor, %2 cambiadas como en el servidor, %3 distintas aquí y allí, %4 que ya no están en el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n teams were changed here and on the server; yours stay.</source>
        <translation>
            <numerusform>%n equipo se cambió aquí y en el servidor; queda el suyo.</numerusform>
            <numerusform>%n equipos se cambiaron aquí y en el servidor; quedan los suyos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts on the server may be what a push in doubt has made; a later pull takes them.</source>
        <translation>
            <numerusform>%n turno del servidor puede ser lo que hizo un envío en duda; una lectura posterior lo toma.</numerusform>
            <numerusform>%n turnos del servidor pueden ser lo que hizo un envío en duda; una lectura posterior los toma.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not read the users, so names come from the teams.</source>
        <translation>Esta cuenta no puede leer los usuarios, así que los nombres vienen de los equipos.</translation>
    </message>
    <message>
        <source>“%1” differs from the server in: %2. Yours stays; “covershift-cli templates push %3” pushes it as a new shift.</source>
        <translation>“%1” difiere del servidor en: %2. La suya se queda; “covershift-cli templates push %3” la envía como turno nuevo.</translation>
    </message>
</context>
<context>
    <name>TemplatesPush</name>
    <message>
        <source>ID is one of “covershift-cli templates list”; without any, all that are drafts, changed since they were pushed, or rejected. A team that is not on the server yet goes first.</source>
        <translation>ID es uno de “covershift-cli templates list”; sin ninguno, todas las que son borradores, han cambiado desde que se enviaron o fueron rechazadas. Un equipo que todavía no está en el servidor va primero.</translation>
    </message>
    <message>
        <source>Viviot can neither change nor delete a shift: one that was pushed before is pushed as a new one, and the older stays there.</source>
        <translation>Viviot no puede ni cambiar ni borrar un turno: uno que ya se envió se envía como nuevo, y el anterior se queda allí.</translation>
    </message>
    <message>
        <source>Push shift templates to Viviot.</source>
        <translation>Enviar plantillas de turno a Viviot.</translation>
    </message>
    <message>
        <source>Nothing is to be pushed. “covershift-cli templates list” shows how each stands.</source>
        <translation>No hay nada que enviar. “covershift-cli templates list” muestra cómo está cada una.</translation>
    </message>
    <message>
        <source>“%1” goes to Viviot as a new shift; the one that was pushed before stays there, as no call can change or delete it.</source>
        <translation>“%1” va a Viviot como turno nuevo; el que se envió antes se queda allí, porque ninguna llamada puede cambiarlo ni borrarlo.</translation>
    </message>
    <message>
        <source>“%1” has weekdays or exceptions of its own. They hold here and are never pushed: for Viviot it happens on every day.</source>
        <translation>“%1” tiene días de la semana o excepciones propios. Valen aquí y nunca se envían: para Viviot ocurre todos los días.</translation>
    </message>
    <message>
        <source>The team “%1” is not on the server yet, so it goes first.</source>
        <translation>El equipo “%1” todavía no está en el servidor, así que va primero.</translation>
    </message>
    <message>
        <source>Team “%1”: %2</source>
        <translation>Equipo “%1”: %2</translation>
    </message>
    <message>
        <source>Shift template “%1”: %2</source>
        <translation>Plantilla de turno “%1”: %2</translation>
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
    <message>
        <source>Not known to Zego when last checked.</source>
        <translation>Zego no lo conocía en la última comprobación.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: the name of a shift template, %2: as in &quot;Logs in by itself at 14:00&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Shifts shown</source>
        <translation>Turnos mostrados</translation>
    </message>
    <message>
        <source>Nobody is planned or covered in this time</source>
        <translation>En este tiempo no hay nadie planificado ni con cobertura</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>Ahora, %1</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Con cobertura</translation>
    </message>
    <message>
        <source>Fewer than planned</source>
        <translation>Menos de lo planificado</translation>
    </message>
    <message>
        <source>More than planned</source>
        <translation>Más de lo planificado</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>+%1 h</source>
        <extracomment>The wall&apos;s clock jumps by so many hours or minutes</extracomment>
        <translation>+%1 h</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>−%1 h</source>
        <extracomment>The wall&apos;s clock jumps back by so many hours or minutes</extracomment>
        <translation>−%1 h</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 min</translation>
    </message>
    <message>
        <source>%1 to %2, for %3</source>
        <extracomment>A shift that is proposed: %1 start, %2 end, %3 length, as in &quot;3 h 05 min&quot;</extracomment>
        <translation>De %1 a %2, durante %3</translation>
    </message>
    <message>
        <source>%1 has cover, open or queued, since %2.</source>
        <translation>%1 tiene cobertura, abierta o en cola, desde %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts from %1 to %2, covered for %3 % of that time.</source>
        <extracomment>%1 and %2: times, %3: a number</extracomment>
        <translation>
            <numerusform>%n turno de %1 a %2, con cobertura durante el %3 % de ese tiempo.</numerusform>
            <numerusform>%n turnos de %1 a %2, con cobertura durante el %3 % de ese tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom in to tell them apart.</source>
        <translation>Acerque la vista para distinguirlos.</translation>
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
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <source>Drops what is not saved</source>
        <translation>Abandona lo que no está guardado</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Copy to team…</source>
        <translation>&amp;Copiar a un equipo…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archivar…</translation>
    </message>
    <message>
        <source>Out of the plan from a day on. Viviot has no call that changes or deletes a shift there</source>
        <translation>Fuera del plan desde un día. Viviot no tiene ninguna llamada que cambie o borre un turno allí</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Push…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>Says what would leave for Viviot, then sends it</source>
        <translation>Dice qué saldría hacia Viviot y después lo envía</translation>
    </message>
    <message>
        <source>Pu&amp;ll</source>
        <translation>&amp;Traer</translation>
    </message>
    <message>
        <source>Takes over what is on Viviot; what you entered stays</source>
        <translation>Toma lo que hay en Viviot; lo que introdujo se queda</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>&amp;Importar archivo…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Change or delete on the server: Viviot has no call for it</source>
        <translation>Cambiar o borrar en el servidor: Viviot no tiene ninguna llamada para ello</translation>
    </message>
    <message>
        <source>Tem&amp;plates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>Un &amp;día</translation>
    </message>
    <message>
        <source>A w&amp;eek</source>
        <translation>Una s&amp;emana</translation>
    </message>
    <message>
        <source>A &amp;month</source>
        <translation>Un &amp;mes</translation>
    </message>
    <message>
        <source>All t&amp;he time</source>
        <translation>Todo el t&amp;iempo</translation>
    </message>
    <message>
        <source>All &amp;rows at once</source>
        <translation>Todas las &amp;filas a la vez</translation>
    </message>
    <message>
        <source>O&amp;verview of all the time</source>
        <translation>&amp;Visión de todo el tiempo</translation>
    </message>
    <message>
        <source>&amp;Coverage curve</source>
        <translation>&amp;Curva de cobertura</translation>
    </message>
    <message>
        <source>&amp;Propose a shift on the board</source>
        <translation>&amp;Proponer un turno en el tablero</translation>
    </message>
    <message>
        <source>&amp;Wall mode</source>
        <translation>Modo &amp;mural</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Informes</translation>
    </message>
</context>
<context>
    <name>WorkerNames</name>
    <message>
        <source>%1 is archived, so Zego was not asked. Bring the worker back first: “covershift-cli workers archive WORKER --undo”.</source>
        <translation>%1 está en el archivo, así que no se preguntó a Zego. Recupere primero al trabajador: “covershift-cli workers archive WORKER --undo”.</translation>
    </message>
    <message>
        <source>%1 is archived already. “covershift-cli workers archive WORKER --undo” brings the worker back.</source>
        <translation>%1 ya está en el archivo. “covershift-cli workers archive WORKER --undo” recupera al trabajador.</translation>
    </message>
    <message>
        <source>%1 is not archived, so there is nothing to bring back.</source>
        <translation>%1 no está en el archivo, así que no hay nada que recuperar.</translation>
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
    <message>
        <source>Not while the worker has cover that is open or queued.</source>
        <translation>No mientras el trabajador tenga cobertura abierta o en cola.</translation>
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
    <message>
        <source>Exit status: 1 at least one is unknown or could not be asked.</source>
        <translation>Código de salida: 1 al menos uno es desconocido o no se pudo consultar.</translation>
    </message>
    <message>
        <source>Exit status: 0 for a disabled product too; 1 at least one is unknown or could not be asked.</source>
        <translation>Código de salida: 0 también para un producto desactivado; 1 al menos uno es desconocido o no se pudo consultar.</translation>
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
    <message>
        <source>The first row names the columns, in any order: %1. Either name, or first_name and last_name; at least one of customer_number and work_provider_user_id.</source>
        <translation>La primera fila nombra las columnas, en cualquier orden: %1. O bien name, o bien first_name y last_name; al menos una de customer_number y work_provider_user_id.</translation>
    </message>
    <message>
        <source>A worker who is known by the customer number, else by the work provider user id, is updated; those who are not in the file stay as they are.</source>
        <translation>Un trabajador conocido por el número de cliente, o si no por el identificador del proveedor de trabajo, se actualiza; quienes no están en el archivo quedan como estaban.</translation>
    </message>
    <message>
        <source>Exit status: 1 nothing was taken; each bad row is named by line, column and reason.</source>
        <translation>Código de salida: 1 no se tomó nada; cada fila incorrecta se nombra por línea, columna y motivo.</translation>
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
    <message>
        <source>archived</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
    <name>covershift::chartviews::ReportChart</name>
    <message>
        <source>The arrow keys or the pointer choose a bar and tell its numbers.</source>
        <translation>Las flechas o el puntero eligen una barra y muestran sus cifras.</translation>
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
    <name>covershift::forms::ConflictList</name>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Who works twice</source>
        <translation>Quién trabaja dos veces</translation>
    </message>
    <message>
        <source>&amp;Go to the other</source>
        <translation>&amp;Ir a la otra</translation>
    </message>
    <message>
        <source>Opens the other template of the selected line.</source>
        <translation>Abre la otra plantilla de la línea seleccionada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would still be at work from this shift when the next begins, after %2</source>
        <extracomment>%1: a worker, %2: a day</extracomment>
        <translation>%1 aún estaría trabajando en este turno cuando empieza el siguiente, después del %2</translation>
    </message>
    <message>
        <source>%1 also works “%2” on %3, %4–%5</source>
        <extracomment>%1: a worker, %2: a template, %3: a day, %4 and %5: times</extracomment>
        <translation>%1 trabaja también en “%2” el %3, %4–%5</translation>
    </message>
    <message numerus="yes">
        <source>%n overlaps with other templates. It can be saved all the same.</source>
        <translation>
            <numerusform>%n coincidencia con otras plantillas. Se puede guardar igualmente.</numerusform>
            <numerusform>%n coincidencias con otras plantillas. Se puede guardar igualmente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 also works “%2” on %3, %4–%5, and %n more times</source>
        <extracomment>as before, and %n: how many more times in the coming weeks</extracomment>
        <translation>
            <numerusform>%1 trabaja también en “%2” el %3, %4–%5, y %n vez más</numerusform>
            <numerusform>%1 trabaja también en “%2” el %3, %4–%5, y %n veces más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::forms::ConnectionForm</name>
    <message>
        <source>Asks the host for something that changes nothing.</source>
        <translation>Pide al servidor algo que no cambia nada.</translation>
    </message>
    <message>
        <source>Connected; what is queued is sent.</source>
        <translation>Conectado; lo que está en cola se envía.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field as a screen reader tells it, with the host that it is about; “Zego: Address”
----------
a button as a screen reader tells it, with the host that it is about; “Zego: Save”</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>covershift::forms::DayChoice</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
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
    <name>covershift::forms::DurationEdit</name>
    <message>
        <source>h:mm</source>
        <comment>hours and minutes, as to be typed</comment>
        <translation>h:mm</translation>
    </message>
</context>
<context>
    <name>covershift::forms::EvidenceForm</name>
    <message>
        <source>Which worker</source>
        <translation>Qué trabajador</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation>Traba&amp;jador</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A worker to choose: %1: the name, %2: an identifier</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <source>%1, worker number %2</source>
        <extracomment>A worker to choose who is called as another one: %1: name and identifier, %2: a number</extracomment>
        <translation>%1, trabajador número %2</translation>
    </message>
</context>
<context>
    <name>covershift::forms::ExceptionEditor</name>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Remove the selected exceptions</source>
        <translation>Quitar las excepciones seleccionadas</translation>
    </message>
    <message>
        <source>Day of the exception</source>
        <translation>Día de la excepción</translation>
    </message>
    <message>
        <source>Member whom it is about</source>
        <translation>Miembro al que se refiere</translation>
    </message>
    <message>
        <source>What is different that day</source>
        <translation>Qué es distinto ese día</translation>
    </message>
    <message>
        <source>is absent</source>
        <translation>está ausente</translation>
    </message>
    <message>
        <source>is replaced by</source>
        <translation>es sustituido por</translation>
    </message>
    <message>
        <source>works other hours</source>
        <translation>trabaja otras horas</translation>
    </message>
    <message>
        <source>Who works instead</source>
        <translation>Quién trabaja en su lugar</translation>
    </message>
    <message>
        <source>Start on that day</source>
        <translation>Inicio ese día</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Duration on that day</source>
        <translation>Duración ese día</translation>
    </message>
    <message>
        <source>Add e&amp;xception</source>
        <translation>Añadir e&amp;xcepción</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde las</translation>
    </message>
    <message>
        <source>for</source>
        <comment>a duration</comment>
        <translation>durante</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>whom an exception is about</comment>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Who works</source>
        <translation>Quién trabaja</translation>
    </message>
    <message>
        <source>%1: %2 (no shift that day)</source>
        <extracomment>%1: a day, %2: an exception as in &quot;Ana Sousa is absent&quot;</extracomment>
        <translation>%1: %2 (ese día no hay turno)</translation>
    </message>
    <message>
        <source>%1: %2 (no member)</source>
        <translation>%1: %2 (no es miembro)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose the member whom the exception is about.</source>
        <translation>Elija el miembro al que se refiere la excepción.</translation>
    </message>
    <message>
        <source>Choose somebody else who works instead.</source>
        <translation>Elija a otra persona que trabaje en su lugar.</translation>
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
    <name>covershift::forms::MemberPicker</name>
    <message>
        <source>Name, customer number or id</source>
        <translation>Nombre, número de cliente o id</translation>
    </message>
    <message>
        <source>Search for members to add</source>
        <translation>Buscar miembros para añadir</translation>
    </message>
    <message>
        <source>Whom to choose from</source>
        <translation>Entre quiénes elegir</translation>
    </message>
    <message>
        <source>Of the team</source>
        <translation>Del equipo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who can be added</source>
        <translation>A quién se puede añadir</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add mem&amp;bers</source>
        <translation>Añadir miem&amp;bros</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a worker here: planned, but nobody can log them in.</source>
        <translation>
            <numerusform>%n de ellos sin trabajador aquí: planificado, pero nadie puede iniciar su sesión.</numerusform>
            <numerusform>%n de ellos sin trabajador aquí: planificados, pero nadie puede iniciar su sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; Ctrl or Shift selects several</source>
        <translation>
            <numerusform>%n encontrado; Ctrl o Mayús selecciona varios</numerusform>
            <numerusform>%n encontrados; Ctrl o Mayús selecciona varios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found with this</source>
        <translation>No se encuentra a nadie con esto</translation>
    </message>
    <message>
        <source>Nobody is left to add</source>
        <translation>No queda nadie por añadir</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::forms::PreviewDelegate</name>
    <message>
        <source>d MMM</source>
        <comment>a day with its month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>–%1</source>
        <extracomment>%1: the end of a shift, written below its start</extracomment>
        <translation>–%1</translation>
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
    <message>
        <source>Why so late, or in a closed period? Kept with the login and in the audit.</source>
        <translation>¿Por qué tan tarde, o en un periodo cerrado? Queda con el inicio de sesión y en la auditoría.</translation>
    </message>
</context>
<context>
    <name>covershift::forms::ReasonEdit</name>
    <message>
        <source>Why the closed period is changed</source>
        <translation>Por qué se cambia el período cerrado</translation>
    </message>
    <message>
        <source>Why the closed period is changed; kept in the audit with your name</source>
        <translation>Por qué se cambia el período cerrado; queda en la auditoría con su nombre</translation>
    </message>
</context>
<context>
    <name>covershift::forms::ServerPane</name>
    <message>
        <source>Differences between here and the server</source>
        <translation>Diferencias entre lo de aquí y el servidor</translation>
    </message>
    <message>
        <source>Not on the server yet. What has been pushed can be neither changed nor deleted there by any call: pushing it once more makes a new shift, and the older one stays there, superseded here.</source>
        <translation>Aún no está en el servidor. Lo que se ha enviado no se puede cambiar ni borrar allí con ninguna llamada: enviarlo otra vez crea un turno nuevo, y el anterior se queda allí, sustituido aquí.</translation>
    </message>
    <message>
        <source>The last pull no longer had this shift on the server. Pushing it makes a new one.</source>
        <translation>En la última descarga este turno ya no estaba en el servidor. Enviarlo crea uno nuevo.</translation>
    </message>
    <message>
        <source>The server has it as it is here. No call can change or delete it there: once it is changed, pushing makes a new shift, and this one stays there, superseded here.</source>
        <translation>El servidor lo tiene como está aquí. Ninguna llamada puede cambiarlo ni borrarlo allí: si se cambia, enviarlo crea un turno nuevo, y este se queda allí, sustituido aquí.</translation>
    </message>
    <message>
        <source>No call can change or delete the shift on the server. Pushing makes a new one as it is here; the older one stays there, superseded here.</source>
        <translation>Ninguna llamada puede cambiar ni borrar el turno en el servidor. Enviarlo crea uno nuevo tal como está aquí; el anterior se queda allí, sustituido aquí.</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>sin equipo</translation>
    </message>
    <message>
        <source>no start</source>
        <translation>sin inicio</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nobody</comment>
        <extracomment>in a column: members who are only on the other side</extracomment>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: names of members who are only on this side</extracomment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
</context>
<context>
    <name>covershift::forms::TeamForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Leader</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Select a team to edit it, or make a new one.</source>
        <translation>Seleccione un equipo para editarlo, o cree uno nuevo.</translation>
    </message>
    <message>
        <source>Change the leader</source>
        <translation>Cambiar el responsable</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Cambiar la zona horaria</translation>
    </message>
    <message>
        <source>Edit the team</source>
        <translation>Editar el equipo</translation>
    </message>
    <message>
        <source>A new team</source>
        <translation>Un equipo nuevo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>nobody leads the team</extracomment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>The organisation&apos;s: %1</source>
        <extracomment>%1: a time zone</extracomment>
        <translation>La de la organización: %1</translation>
    </message>
    <message>
        <source>The team&apos;s templates are meant on the clocks there. It is kept on this computer and never pushed.</source>
        <translation>Las plantillas del equipo se entienden en los relojes de allí. Se guarda en este equipo y nunca se envía.</translation>
    </message>
    <message>
        <source>Nobody is in this team yet.</source>
        <translation>Todavía no hay nadie en este equipo.</translation>
    </message>
</context>
<context>
    <name>covershift::forms::TemplateFields</name>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Hours and minutes: 8, 8:30, 8h30 or 90m.</source>
        <translation>Horas y minutos: 8, 8:30, 8h30 o 90m.</translation>
    </message>
    <message>
        <source>no start</source>
        <translation>sin inicio</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>Only here, never pushed to Viviot: there it happens on every day.</source>
        <translation>Solo aquí, nunca se envía a Viviot: allí ocurre todos los días.</translation>
    </message>
    <message>
        <source>&amp;Holds from</source>
        <translation>&amp;Vale desde</translation>
    </message>
    <message>
        <source>What was planned before that day stays as it was.</source>
        <translation>Lo planificado antes de ese día queda como estaba.</translation>
    </message>
    <message>
        <source>Log&amp;ins and logouts</source>
        <translation>&amp;Inicios y cierres de sesión</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>A team that is no longer known</source>
        <translation>Un equipo que ya no se conoce</translation>
    </message>
    <message>
        <source>Times are those of the team: %1.</source>
        <translation>Las horas son las del equipo: %1.</translation>
    </message>
    <message>
        <source>Times are those of the organisation: %1.</source>
        <translation>Las horas son las de la organización: %1.</translation>
    </message>
    <message>
        <source>The end is shown once there is a duration.</source>
        <translation>El fin se muestra cuando hay una duración.</translation>
    </message>
    <message>
        <source>Whoever is due is offered on the page Live; a person logs them in and out.</source>
        <translation>A quien le toca se le ofrece en la página En vivo; una persona inicia y cierra su sesión.</translation>
    </message>
    <message>
        <source>Once automatic mode is enabled in the settings, logins and logouts are queued by themselves at start and end.</source>
        <translation>Cuando el modo automático está activado en los ajustes, los inicios y cierres de sesión se ponen en cola solos al empezar y al terminar.</translation>
    </message>
</context>
<context>
    <name>covershift::forms::TemplateForm</name>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Choose a template in the table to edit it, or make a new one.</source>
        <translation>Elija una plantilla de la tabla para editarla, o cree una nueva.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>One member&apos;s day is different. Only here, never pushed to Viviot.</source>
        <translation>El día de un miembro es distinto. Solo aquí, nunca se envía a Viviot.</translation>
    </message>
    <message>
        <source>The coming weeks</source>
        <translation>Las próximas semanas</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Without members it plans nobody.</source>
        <translation>Sin miembros no planifica a nadie.</translation>
    </message>
    <message>
        <source>This template was changed meanwhile, here or on the server. Saving writes what stands below over it; Revert shows how it is now.</source>
        <translation>Mientras tanto esta plantilla ha cambiado, aquí o en el servidor. Al guardar, lo que figura abajo la sustituye; «Revertir» muestra cómo está ahora.</translation>
    </message>
</context>
<context>
    <name>covershift::forms::TemplatePreview</name>
    <message>
        <source>The coming weeks, day by day</source>
        <translation>Las próximas semanas, día a día</translation>
    </message>
    <message>
        <source>No shift in the coming four weeks.</source>
        <translation>Ningún turno en las próximas cuatro semanas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and a sentence</comment>
        <extracomment>%1: a day, %2: a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more; each stands at its day</source>
        <translation>
            <numerusform>%n más; consta en su día</numerusform>
            <numerusform>%n más; cada uno consta en su día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts in the coming four weeks.</source>
        <translation>
            <numerusform>%n turno en las próximas cuatro semanas.</numerusform>
            <numerusform>%n turnos en las próximas cuatro semanas.</numerusform>
        </translation>
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
    <name>covershift::forms::ViviotConnectionForm</name>
    <message>
        <source>Not connected. Shift templates stay on this computer.</source>
        <translation>Sin conexión. Las plantillas de turno se quedan en este equipo.</translation>
    </message>
    <message>
        <source>A secret is kept; type another one to replace it</source>
        <translation>Hay un secreto guardado; escriba otro para reemplazarlo</translation>
    </message>
    <message>
        <source>No secret is kept; type it here</source>
        <translation>No hay secreto guardado; escríbalo aquí</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain; never shown again.</source>
        <translation>Se guarda en el llavero de este equipo; no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>There is no keychain here: the secret is held until the program ends, and is never shown again.</source>
        <translation>Aquí no hay llavero: el secreto se conserva hasta que el programa termine y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pausar el envío</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reanudar el envío</translation>
    </message>
    <message>
        <source>User name and password (HTTP Basic)</source>
        <translation>Nombre de usuario y contraseña (HTTP Basic)</translation>
    </message>
    <message>
        <source>API key or token (Bearer)</source>
        <translation>Clave de API o token (Bearer)</translation>
    </message>
    <message>
        <source>A session, by user name and password</source>
        <translation>Una sesión, con nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>The first day without the shift</source>
        <translation>El primer día sin el turno</translation>
    </message>
    <message>
        <source>The last day with the shift</source>
        <translation>El último día con el turno</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where Viviot told you to send shifts; https only.</source>
        <translation>Adonde Viviot le dijo que enviara los turnos; solo https.</translation>
    </message>
    <message>
        <source>Sign in by</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>Viviot&apos;s page does not say which: ask there.</source>
        <translation>La página de Viviot no dice cuál: pregunte allí.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>A token needs none.</source>
        <translation>Un token no necesita ninguno.</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Both say the same; take JSON unless told otherwise.</source>
        <translation>Los dos dicen lo mismo; elija JSON salvo que le digan otra cosa.</translation>
    </message>
    <message>
        <source>Viviot&apos;s end date is</source>
        <translation>La fecha de fin de Viviot es</translation>
    </message>
    <message>
        <source>That it is the first day without the shift is an assumption: Viviot&apos;s page can be read otherwise. Compare the last day of one shift here with what Viviot shows.</source>
        <translation>Que sea el primer día sin el turno es una suposición: la página de Viviot puede leerse de otro modo. Compare el último día de un turno aquí con el que muestra Viviot.</translation>
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
    <name>covershift::forms::ZegoConnectionForm</name>
    <message>
        <source>Not connected. Nothing can be sent.</source>
        <translation>Sin conexión. No se puede enviar nada.</translation>
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
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>&amp;Reanudar el envío</translation>
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
        <source>Pause se&amp;nding</source>
        <translation>Pausar el e&amp;nvío</translation>
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
    <name>covershift::items::ExceptionsModel</name>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Start missed</source>
        <translation>Inicio perdido</translation>
    </message>
    <message>
        <source>Login waits</source>
        <translation>Inicio en espera</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Sin cobertura</translation>
    </message>
    <message>
        <source>Cover has ended</source>
        <translation>Cobertura terminada</translation>
    </message>
    <message>
        <source>Past plan</source>
        <translation>Tras el plan</translation>
    </message>
    <message>
        <source>Over 14 h</source>
        <translation>Más de 14 h</translation>
    </message>
    <message>
        <source>Over 12 h</source>
        <translation>Más de 12 h</translation>
    </message>
    <message>
        <source>Over 13 h</source>
        <translation>Más de 13 h</translation>
    </message>
    <message>
        <source>Near 14 h</source>
        <translation>Cerca de 14 h</translation>
    </message>
    <message>
        <source>Cover disabled</source>
        <translation>Cobertura desactivada</translation>
    </message>
    <message>
        <source>Cover unknown</source>
        <translation>Cobertura desconocida</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Llegó tarde</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Logout held back</source>
        <translation>Cierre retenido</translation>
    </message>
    <message>
        <source>Login is late</source>
        <translation>Inicio atrasado</translation>
    </message>
    <message>
        <source>Cannot be ended</source>
        <translation>No se puede terminar</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: a time of the day at which somebody should have begun, or at which their cover ended</extracomment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>%1 left to insert</source>
        <extracomment>%1: a length, as in &quot;12 min&quot;: how long an inserted shift can still begin at its start</extracomment>
        <translation>quedan %1 para insertar</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>%1: how long ago planned time began, and the worker is not in</extracomment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1: how long ago the cover ended</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>%1: how long ago planned time was over, and the worker is in still</extracomment>
        <translation>%1 de más</translation>
    </message>
    <message>
        <source>%1 to 14 h</source>
        <extracomment>%1: a length; a shift lasts at most 14 hours</extracomment>
        <translation>%1 hasta 14 h</translation>
    </message>
    <message>
        <source>covered %1</source>
        <extracomment>%1: how long somebody has been covered</extracomment>
        <translation>%1 con cobertura</translation>
    </message>
    <message>
        <source>starts in %1</source>
        <extracomment>%1: a length: when planned time begins</extracomment>
        <translation>empieza en %1</translation>
    </message>
    <message>
        <source>works now</source>
        <translation>trabaja ahora</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1: a length: for how long something has been the matter</extracomment>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an operation, as in &quot;Login of Ana Sousa&quot;, %2: a sentence about what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1: an operation, as in &quot;Login of Ana Sousa&quot;, %2: the time it is for</extracomment>
        <translation>%1 para las %2</translation>
    </message>
    <message>
        <source>Silent until %1</source>
        <translation>En silencio hasta %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1: what a person wrote about an exception</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Wants a note</source>
        <translation>Falta una nota</translation>
    </message>
    <message>
        <source>Nobody is insured by this cover</source>
        <translation>Esta cobertura no asegura a nadie</translation>
    </message>
    <message>
        <source>Automatic mode held</source>
        <translation>Modo automático retenido</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>an exception: %1: what it is, as in &quot;Not covered&quot;, %2: a worker&apos;s name, %3: as in &quot;12 min late&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an exception: %1: what it is, as in &quot;Refused&quot;, %2: as in &quot;for 12 min&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An inserted shift can still begin at its start.</source>
        <translation>Un turno insertado aún puede empezar a su hora.</translation>
    </message>
    <message>
        <source>Over 30 minutes late: no inserted shift can begin at its start any more.</source>
        <translation>Más de 30 minutos de retraso: ningún turno insertado puede empezar ya a su hora.</translation>
    </message>
    <message>
        <source>Cover disabled: a login would insure nobody.</source>
        <translation>Cobertura desactivada: un inicio de sesión no aseguraría a nadie.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Insert from %1</source>
        <translation>Insertar desde %1</translation>
    </message>
    <message>
        <source>Log in now</source>
        <translation>Iniciar sesión ahora</translation>
    </message>
    <message>
        <source>Log out now</source>
        <translation>Cerrar sesión ahora</translation>
    </message>
    <message>
        <source>Check cover</source>
        <translation>Comprobar cobertura</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Enviarla de todos modos</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Looking for exceptions…</source>
        <translation>Buscando excepciones…</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions, all of them silent</source>
        <translation>
            <numerusform>%n excepción, en silencio</numerusform>
            <numerusform>%n excepciones, todas en silencio</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is out of order</source>
        <translation>Todo está en orden</translation>
    </message>
    <message>
        <source>An inserted shift can still begin where the cover ended.</source>
        <translation>Un turno insertado aún puede empezar donde terminó la cobertura.</translation>
    </message>
    <message>
        <source>Ended over 30 minutes ago: no inserted shift can begin there any more.</source>
        <translation>Terminó hace más de 30 minutos: ningún turno insertado puede ya empezar ahí.</translation>
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
    <name>covershift::items::LivePlan</name>
    <message>
        <source>%1–%2</source>
        <extracomment>Planned time: from %1 to %2</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 “%3”</source>
        <extracomment>Planned time: from %1 to %2, %3: the name of the shift template</extracomment>
        <translation>%1–%2 “%3”</translation>
    </message>
    <message>
        <source>The template is automatic, but automatic mode is off.</source>
        <translation>La plantilla es automática, pero el modo automático está desactivado.</translation>
    </message>
    <message>
        <source>Automatic mode is held: nothing happens by itself.</source>
        <translation>El modo automático está retenido: nada ocurre por sí solo.</translation>
    </message>
    <message>
        <source>Automatic mode has stopped, as the clocks differ by more than 5 minutes.</source>
        <translation>El modo automático se ha detenido, porque los relojes difieren en más de 5 minutos.</translation>
    </message>
    <message>
        <source>Automatic mode is held for this worker: nothing happens by itself.</source>
        <translation>El modo automático está retenido para este trabajador: nada ocurre por sí solo.</translation>
    </message>
    <message>
        <source>Planned %1.</source>
        <extracomment>%1: planned time, as in &quot;14:00–22:00 “Late”&quot;</extracomment>
        <translation>Planificado %1.</translation>
    </message>
    <message>
        <source>Planned since %1, not covered</source>
        <translation>Planificado desde %1, sin cobertura</translation>
    </message>
    <message>
        <source>Covered past the plan, which ended at %1</source>
        <translation>Con cobertura más allá del plan, que terminó a las %1</translation>
    </message>
    <message>
        <source>Logs in by itself at %1</source>
        <translation>Inicia sesión por sí solo a las %1</translation>
    </message>
    <message>
        <source>Logs out by itself at %1</source>
        <translation>Cierra sesión por sí solo a las %1</translation>
    </message>
</context>
<context>
    <name>covershift::items::LiveRowsModel</name>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>No template now or soon</source>
        <translation>Sin plantilla ahora ni pronto</translation>
    </message>
    <message>
        <source>Template that is gone</source>
        <translation>Plantilla que ya no existe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A group of workers: %1: the name of their shift template, %2: the template&apos;s team</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>covershift::items::MatchesModel</name>
    <message>
        <source>Viviot member</source>
        <translation>Miembro de Viviot</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>the number that Viviot gave a person</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>how the worker was found</extracomment>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Viviot member %1</source>
        <translation>Miembro de Viviot %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>no worker is this member of Viviot&apos;s</extracomment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>No worker</source>
        <translation>Sin trabajador</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>a member of Viviot&apos;s and a worker are the same person for sure</extracomment>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Proposed: same e-mail</source>
        <translation>Propuesto: el mismo correo</translation>
    </message>
    <message>
        <source>Proposed: same name</source>
        <translation>Propuesto: el mismo nombre</translation>
    </message>
</context>
<context>
    <name>covershift::items::MembersModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: the name of a worker, %2: number and id</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <extracomment>%1: a customer number, %2: a business user id</extracomment>
        <translation>%1 · id %2</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>id %1 · Viviot member without a worker</source>
        <translation>id %1 · miembro de Viviot sin trabajador</translation>
    </message>
    <message>
        <source>id %1 · nobody is known with it</source>
        <translation>id %1 · no se conoce a nadie con él</translation>
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
    <name>covershift::items::PlanPreviewModel</name>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1, %2: start and end of a shift</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: no shift.</source>
        <extracomment>%1: a day as in &quot;Tue 24 Nov&quot;</extracomment>
        <translation>%1: sin turno.</translation>
    </message>
    <message>
        <source>%1: %2–%3, next day.</source>
        <extracomment>%1: a day as in &quot;Tue 24 Nov&quot;, %2 and %3: times</extracomment>
        <translation>%1: %2–%3, del día siguiente.</translation>
    </message>
    <message>
        <source>%1: %2–%3.</source>
        <translation>%1: %2–%3.</translation>
    </message>
    <message>
        <source>%1 does not exist that day: starts at %2.</source>
        <translation>Las %1 no existen ese día: empieza a las %2.</translation>
    </message>
    <message>
        <source>%1 comes twice: the first is taken.</source>
        <translation>Las %1 ocurren dos veces: se toma la primera.</translation>
    </message>
    <message>
        <source>The clocks go forward during it: ends at %1.</source>
        <translation>Los relojes se adelantan durante el turno: termina a las %1.</translation>
    </message>
    <message>
        <source>The clocks go back during it: ends at %1.</source>
        <translation>Los relojes se atrasan durante el turno: termina a las %1.</translation>
    </message>
    <message>
        <source>From this day on it is changed: %1.</source>
        <extracomment>%1: fields, as in &quot;Start and Members&quot;</extracomment>
        <translation>Desde este día cambia: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <extracomment>%1: an exception of a day, as in &quot;Ana Sousa is absent&quot;</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>covershift::items::ReportModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>%1: everybody</source>
        <extracomment>Above a list of stretches of time: %1: what of them, as in &quot;Gap&quot;, %2: a worker, a team or a day</extracomment>
        <translation>%1: todos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter opens the stretches of time behind this number.</source>
        <translation>Intro abre los tramos de tiempo que hay detrás de esta cifra.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Planned time, hours and minutes: covered and gap together</source>
        <translation>Tiempo previsto, en horas y minutos: lo cubierto y lo que quedó sin cubrir</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Insured time: covered and unplanned together</source>
        <translation>Tiempo asegurado: lo cubierto y lo no previsto</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Asegurado</translation>
    </message>
    <message>
        <source>Planned and insured</source>
        <translation>Previsto y asegurado</translation>
    </message>
    <message>
        <source>Planned and not insured</source>
        <translation>Previsto y no asegurado</translation>
    </message>
    <message>
        <source>Insured and not planned</source>
        <translation>Asegurado y no previsto</translation>
    </message>
    <message>
        <source>Insured besides, if the logins that are uncertain were taken</source>
        <translation>Asegurado además, si se aceptaron los inicios inciertos</translation>
    </message>
    <message>
        <source>Estimated by the tariff in the settings; the insurer&apos;s invoice decides</source>
        <translation>Estimado según la tarifa de los ajustes; decide la factura de la aseguradora</translation>
    </message>
    <message>
        <source>Premium (estimate)</source>
        <translation>Prima (estimación)</translation>
    </message>
    <message>
        <source>What the unplanned time costs an hour, without minimum sessions; an estimate</source>
        <translation>Lo que cuesta por hora el tiempo no previsto, sin sesiones mínimas; una estimación</translation>
    </message>
    <message>
        <source>Unplanned costs (estimate)</source>
        <translation>Coste no previsto (estimación)</translation>
    </message>
</context>
<context>
    <name>covershift::items::ShiftImportModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>covershift::items::StretchesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1: a day as in &quot;Mon 16 Nov 2026&quot;, %2: a time of that day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A time and its offset: %1: the time, %2: as in &quot;UTC+01:00&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>of a stretch of time: covered, a gap, …</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>covershift::items::TeamsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>how many shift templates of the team are in the plan</extracomment>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 (no worker)</source>
        <extracomment>%1: the name of somebody whom Viviot knows and who is no worker here</extracomment>
        <translation>%1 (sin trabajador)</translation>
    </message>
    <message>
        <source>%1 (the organisation&apos;s)</source>
        <extracomment>%1: the time zone of the whole organisation</extracomment>
        <translation>%1 (la de la organización)</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>no members</extracomment>
        <translation>nadie</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a worker</source>
        <extracomment>%1: how many members a team has, %n: how many of them are no workers here</extracomment>
        <translation>
            <numerusform>%1, %n sin trabajador</numerusform>
            <numerusform>%1, %n sin trabajador</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The last pull no longer had it.</source>
        <extracomment>%1: a state</extracomment>
        <translation>%1. La última vez que se trajo el plan ya no estaba.</translation>
    </message>
</context>
<context>
    <name>covershift::items::TemplateImportModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2; team %3</source>
        <extracomment>hours of a shift, from and until which day, its team</extracomment>
        <translation>%1; %2; equipo %3</translation>
    </message>
    <message>
        <source>%1; %2; no team</source>
        <translation>%1; %2; sin equipo</translation>
    </message>
    <message>
        <source>plans nobody</source>
        <translation>no planifica a nadie</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of an item in a file</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What it plans</source>
        <translation>Qué planifica</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
</context>
<context>
    <name>covershift::items::TemplatesModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>from when until when a shift goes</extracomment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>from which day until which a template holds</extracomment>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>of the week</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>whether the program logs in by itself</extracomment>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>plans nobody</source>
        <translation>no planifica a nadie</translation>
    </message>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <extracomment>%1: names, one a line</extracomment>
        <translation>
            <numerusform>%1
y %n más</numerusform>
            <numerusform>%1
y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is a member, so this template plans nobody.</source>
        <translation>Nadie es miembro, así que esta plantilla no planifica a nadie.</translation>
    </message>
    <message>
        <source>%1. Viviot has no weekdays: they hold on this computer alone.</source>
        <extracomment>%1: days of the week</extracomment>
        <translation>%1. Viviot no tiene días de la semana: solo valen en este equipo.</translation>
    </message>
    <message>
        <source>%1. The last pull no longer had it.</source>
        <extracomment>%1: a state</extracomment>
        <translation>%1. La última vez que se trajo el plan ya no estaba.</translation>
    </message>
    <message>
        <source>%1. Out of the plan from %2.</source>
        <extracomment>%1: a state, %2: a day</extracomment>
        <translation>%1. Fuera del plan desde el %2.</translation>
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
    <message numerus="yes">
        <source>%n connections are not as the audit says they were saved.</source>
        <translation>
            <numerusform>%n conexión no está como la auditoría dice que se guardó.</numerusform>
            <numerusform>%n conexiones no están como la auditoría dice que se guardaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers are not as the audit says they were saved.</source>
        <translation>
            <numerusform>%n trabajador no está como la auditoría dice que se guardó.</numerusform>
            <numerusform>%n trabajadores no están como la auditoría dice que se guardaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last answer about the cover of %n workers is not as the audit says it was kept.</source>
        <translation>
            <numerusform>La última respuesta sobre la cobertura de %n trabajador no está como la auditoría dice que se conservó.</numerusform>
            <numerusform>La última respuesta sobre la cobertura de %n trabajadores no está como la auditoría dice que se conservó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed starts are not as the audit says they were found.</source>
        <translation>
            <numerusform>%n inicio perdido no está como la auditoría dice que se encontró.</numerusform>
            <numerusform>%n inicios perdidos no están como la auditoría dice que se encontraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are not as the audit says they were written.</source>
        <translation>
            <numerusform>%n nota no está como la auditoría dice que se escribió.</numerusform>
            <numerusform>%n notas no están como la auditoría dice que se escribieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed periods are not as the audit says they were closed.</source>
        <translation>
            <numerusform>%n período cerrado no está como la auditoría dice que se cerró.</numerusform>
            <numerusform>%n períodos cerrados no están como la auditoría dice que se cerraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy of the data folder before you go on. The head is %1.</source>
        <translation>Guarde una copia de la carpeta de datos antes de seguir. La cabeza es %1.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::AuditProgress</name>
    <message>
        <source>Checking the audit…</source>
        <translation>Comprobando la auditoría…</translation>
    </message>
    <message>
        <source>Checking the audit… %1 %</source>
        <extracomment>%1: how much of it is read, of 100</extracomment>
        <translation>Comprobando la auditoría… %1 %</translation>
    </message>
</context>
<context>
    <name>covershift::shell::BoardBar</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Groups of the rows</source>
        <translation>Grupos de las filas</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Por equipo</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>Por plantilla</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Under the shift template that plans them now, that their cover outlasts, or that comes next within 12 hours</source>
        <translation>Bajo la plantilla de turno que los planifica ahora, la que su cobertura sobrepasa o la que viene en las próximas 12 horas</translation>
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
    <message>
        <source>Not covered</source>
        <translation>Sin cobertura</translation>
    </message>
    <message>
        <source>Planned, not covered: planned at work now, and not insured</source>
        <translation>Planificados, sin cobertura: deberían trabajar ahora y no están asegurados</translation>
    </message>
    <message>
        <source>Past plan</source>
        <translation>Tras el plan</translation>
    </message>
    <message>
        <source>Covered past plan: insured still, though their planned time is over</source>
        <translation>Con cobertura tras el plan: siguen asegurados, aunque su tiempo planificado terminó</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>Covered as planned: planned at work now, and insured</source>
        <translation>Con cobertura según el plan: deberían trabajar ahora y están asegurados</translation>
    </message>
</context>
<context>
    <name>covershift::shell::DocumentPage</name>
    <message>
        <source>&amp;Back to the report</source>
        <translation>&amp;Volver al informe</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::EvidenceDesk</name>
    <message>
        <source>Was this worker covered at that moment?</source>
        <translation>¿Estaba cubierto este trabajador en ese momento?</translation>
    </message>
    <message>
        <source>Choose a worker and a time. The answer names the shift, what was sent and answered, both clocks, who decided what, and what is not known.</source>
        <translation>Elija un trabajador y una hora. La respuesta indica el turno, lo que se envió y se respondió, ambos relojes, quién decidió qué y lo que no se sabe.</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>No hay respuesta</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Consultando</translation>
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
    <name>covershift::shell::ExceptionsPanel</name>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>Silent for 15 minutes</source>
        <translation>En silencio 15 minutos</translation>
    </message>
    <message>
        <source>Silent for 1 hour</source>
        <translation>En silencio 1 hora</translation>
    </message>
    <message>
        <source>Silent until the planned end</source>
        <translation>En silencio hasta el fin planificado</translation>
    </message>
    <message>
        <source>No longer silent</source>
        <translation>Quitar el silencio</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Mostrar en el tablero</translation>
    </message>
    <message>
        <source>Some of these are to be logged in, some out: choose one of the two buttons.</source>
        <translation>Unos esperan el inicio de sesión y otros el cierre: elija uno de los dos botones.</translation>
    </message>
    <message numerus="yes">
        <source>%n are silent until %1.</source>
        <extracomment>%n: exceptions, %1: a time</extracomment>
        <translation>
            <numerusform>%n queda en silencio hasta %1.</numerusform>
            <numerusform>%n quedan en silencio hasta %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n exceptions:</source>
        <translation>
            <numerusform>Nota sobre %n excepción:</numerusform>
            <numerusform>Nota sobre %n excepciones:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Nota sobre %1:</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La nota está guardada.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Enterado</translation>
    </message>
    <message>
        <source>You have seen what is told: no further notice of it is given.</source>
        <translation>Ha visto lo que se avisa: no se vuelve a avisar de ello.</translation>
    </message>
    <message>
        <source>Order of the exceptions</source>
        <translation>Orden de las excepciones</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Lo peor primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más reciente primero</translation>
    </message>
    <message>
        <source>Exceptions; Enter does what the row&apos;s button says, the menu key shows what else can be done</source>
        <translation>Excepciones; Intro hace lo que dice el botón de la fila, la tecla de menú muestra qué más se puede hacer</translation>
    </message>
    <message>
        <source>Exceptions: show the list</source>
        <translation>Excepciones: mostrar la lista</translation>
    </message>
    <message>
        <source>Exceptions: hide the list</source>
        <translation>Excepciones: ocultar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>%n excepción</numerusform>
            <numerusform>%n excepciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n en silencio</numerusform>
            <numerusform>%n en silencio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n silent exceptions too</source>
        <translation>
            <numerusform>Mostrar también %n excepción en silencio</numerusform>
            <numerusform>Mostrar también %n excepciones en silencio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in all %n now</source>
        <translation>
            <numerusform>Iniciar %n ahora</numerusform>
            <numerusform>Iniciar los %n ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in %n selected now</source>
        <translation>
            <numerusform>Iniciar %n seleccionado ahora</numerusform>
            <numerusform>Iniciar %n seleccionados ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log out all %n now</source>
        <translation>
            <numerusform>Cerrar %n ahora</numerusform>
            <numerusform>Cerrar los %n ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log out %n selected now</source>
        <translation>
            <numerusform>Cerrar %n seleccionado ahora</numerusform>
            <numerusform>Cerrar %n seleccionados ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Viviot members without a worker are planned now: match them on Templates › Members.</source>
        <translation>
            <numerusform>%n miembro de Viviot sin trabajador está planificado ahora: asígnelo en Plantillas › Miembros.</numerusform>
            <numerusform>%n miembros de Viviot sin trabajador están planificados ahora: asígnelos en Plantillas › Miembros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>El envío está en pausa</translation>
    </message>
    <message>
        <source>Nothing is planned there any more: choose 15 minutes or 1 hour.</source>
        <translation>Ahí ya no hay nada planificado: elija 15 minutos o 1 hora.</translation>
    </message>
    <message>
        <source>None of those selected is silent.</source>
        <translation>Ninguna de las seleccionadas está en silencio.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::FilterButton</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1: search</source>
        <translation>%1: buscar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1: all</source>
        <extracomment>A filter that lets all through; %1: what it filters by, as in &quot;Team&quot;</extracomment>
        <translation>%1: todos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what is filtered by, as in &quot;Team&quot;, %2: the one that is shown</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <extracomment>%1: what is filtered by, as in &quot;Team&quot;, %n: how many are shown</extracomment>
        <translation>
            <numerusform>%1: %n elegido</numerusform>
            <numerusform>%1: %n elegidos</numerusform>
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
    <name>covershift::shell::LiveAutomatic</name>
    <message>
        <source>Release for automatic mode</source>
        <translation>Liberar para el modo automático</translation>
    </message>
    <message>
        <source>Hold automatic mode</source>
        <translation>Retener el modo automático</translation>
    </message>
    <message>
        <source>Automatic mode</source>
        <translation>Modo automático</translation>
    </message>
    <message>
        <source>Automatic mode is on: nothing is to happen by itself in the next hours.</source>
        <translation>El modo automático está activado: nada ocurrirá por sí solo en las próximas horas.</translation>
    </message>
    <message numerus="yes">
        <source>Automatic mode is on: next login %1 (%n workers).</source>
        <translation>
            <numerusform>El modo automático está activado: próximo inicio de sesión %1 (%n trabajador).</numerusform>
            <numerusform>El modo automático está activado: próximo inicio de sesión %1 (%n trabajadores).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Automatic mode is on: next logout %1 (%n workers).</source>
        <translation>
            <numerusform>El modo automático está activado: próximo cierre de sesión %1 (%n trabajador).</numerusform>
            <numerusform>El modo automático está activado: próximo cierre de sesión %1 (%n trabajadores).</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic mode is held: nobody is logged in or out by itself.</source>
        <translation>El modo automático está retenido: ninguna sesión se inicia ni se cierra por sí sola.</translation>
    </message>
    <message>
        <source>Automatic mode has stopped: this computer&apos;s clock and Zego&apos;s differ by more than 5 minutes.</source>
        <translation>El modo automático se ha detenido: el reloj de este equipo y el de Zego difieren en más de 5 minutos.</translation>
    </message>
    <message>
        <source>Automatic mode is on, but nothing that it does leaves while the connection is paused.</source>
        <translation>El modo automático está activado, pero nada de lo que hace sale mientras la conexión está en pausa.</translation>
    </message>
    <message>
        <source>Automatic mode is on, but there is no connection to Zego: nobody can be logged in.</source>
        <translation>El modo automático está activado, pero no hay conexión con Zego: no se puede iniciar la sesión de nadie.</translation>
    </message>
    <message numerus="yes">
        <source>Held for %n workers</source>
        <translation>
            <numerusform>Retenido para %n trabajador</numerusform>
            <numerusform>Retenido para %n trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Retener todo</translation>
    </message>
</context>
<context>
    <name>covershift::shell::LivePage</name>
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
        <source>At a time…</source>
        <translation>A una hora…</translation>
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
    <message numerus="yes">
        <source>%n shifts selected</source>
        <translation>
            <numerusform>%n turno seleccionado</numerusform>
            <numerusform>%n turnos seleccionados</numerusform>
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
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>%1, made by automatic mode.</source>
        <extracomment>%1: what was pushed, as in &quot;3 logins&quot;</extracomment>
        <translation>%1, por el modo automático.</translation>
    </message>
    <message>
        <source>Automatic mode left somebody out. %1</source>
        <extracomment>%1: sentences about who was left out and why</extracomment>
        <translation>El modo automático dejó a alguien fuera. %1</translation>
    </message>
    <message>
        <source>Cover of %1 is enabled.</source>
        <translation>La cobertura de %1 está activada.</translation>
    </message>
    <message>
        <source>Cover of %1 is disabled: a login would insure nobody.</source>
        <translation>La cobertura de %1 está desactivada: un inicio de sesión no aseguraría a nadie.</translation>
    </message>
    <message>
        <source>&amp;Was this worker covered at %1?</source>
        <translation>¿Estaba c&amp;ubierto este trabajador a las %1?</translation>
    </message>
    <message>
        <source>List of workers: %1</source>
        <extracomment>%1: a sentence, as in &quot;5 of 20 workers are shown&quot;</extracomment>
        <translation>Lista de trabajadores: %1</translation>
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
    <message numerus="yes">
        <source>%n records about exceptions cannot be read and are left out: check the audit on Activity.</source>
        <translation>
            <numerusform>%n registro sobre excepciones no se puede leer y se deja fuera: compruebe la auditoría en Actividad.</numerusform>
            <numerusform>%n registros sobre excepciones no se pueden leer y se dejan fuera: compruebe la auditoría en Actividad.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how Covershift tells you: here, and its window asks for attention.</source>
        <translation>Así le avisa Covershift: aquí, y su ventana pide atención.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::MatchPane</name>
    <message>
        <source>Viviot has told of nobody yet</source>
        <translation>Viviot aún no ha dado a conocer a nadie</translation>
    </message>
    <message>
        <source>Pull, and everybody whom Viviot knows stands here, each with the worker who may be the same person. Nobody is matched before you say so.</source>
        <translation>Traiga el plan, y aquí estarán todos los que Viviot conoce, cada uno con el trabajador que puede ser la misma persona. Nadie se asigna antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>&amp;Pull from Viviot</source>
        <translation>&amp;Traer de Viviot</translation>
    </message>
    <message>
        <source>Viviot members and the workers they are; Enter picks a worker</source>
        <translation>Miembros de Viviot y los trabajadores que son; Intro elige un trabajador</translation>
    </message>
    <message>
        <source>Pick another &amp;worker…</source>
        <translation>Elegir otro &amp;trabajador…</translation>
    </message>
    <message>
        <source>Says by hand which worker the selected Viviot member is</source>
        <translation>Dice a mano qué trabajador es el miembro de Viviot seleccionado</translation>
    </message>
    <message>
        <source>&amp;Only those without a match</source>
        <translation>&amp;Solo los no asignados</translation>
    </message>
    <message numerus="yes">
        <source>%n workers are matched with Viviot&apos;s members.</source>
        <translation>
            <numerusform>%n trabajador está asignado a un miembro de Viviot.</numerusform>
            <numerusform>%n trabajadores están asignados a miembros de Viviot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every worker is matched with somebody already. Add the worker first, on the page Workers.</source>
        <translation>Todos los trabajadores están ya asignados a alguien. Añada antes al trabajador, en la página Trabajadores.</translation>
    </message>
    <message>
        <source>The worker who is this Viviot member</source>
        <translation>El trabajador que es este miembro de Viviot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Which worker is “%1” of Viviot?</source>
        <translation>¿Qué trabajador es “%1” de Viviot?</translation>
    </message>
    <message>
        <source>&amp;Match</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>No worker without a match has this name. Choose one from the list.</source>
        <translation>Ningún trabajador sin asignar se llama así. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %n proposals</source>
        <translation>
            <numerusform>&amp;Confirmar %n propuesta</numerusform>
            <numerusform>&amp;Confirmar %n propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 matched, %2 proposed, %3 without a worker</source>
        <translation>%1 asignados, %2 propuestos, %3 sin trabajador</translation>
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
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>covershift::shell::NoteLine</name>
    <message>
        <source>What has happened, and what was done about it</source>
        <translation>Qué ha pasado y qué se ha hecho</translation>
    </message>
    <message>
        <source>&amp;Save the note</source>
        <translation>&amp;Guardar la nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>covershift::shell::NoticeDesk</name>
    <message>
        <source>%1 is planned since %2 and not covered.</source>
        <translation>%1 está en el plan desde las %2 y no tiene cobertura.</translation>
    </message>
    <message>
        <source>%1 is planned, and not covered any more.</source>
        <translation>%1 está en el plan y ya no tiene cobertura.</translation>
    </message>
    <message>
        <source>An operation for %1 was refused or came too late.</source>
        <translation>Una operación de %1 fue rechazada o llegó tarde.</translation>
    </message>
    <message>
        <source>An operation was refused or came too late.</source>
        <translation>Una operación fue rechazada o llegó tarde.</translation>
    </message>
    <message>
        <source>An operation for %1 is in doubt: a person has to decide.</source>
        <translation>Una operación de %1 está en duda: debe decidir una persona.</translation>
    </message>
    <message>
        <source>An operation is in doubt: a person has to decide.</source>
        <translation>Una operación está en duda: debe decidir una persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers are planned and not covered.</source>
        <translation>
            <numerusform>%n trabajador está en el plan y no tiene cobertura.</numerusform>
            <numerusform>%n trabajadores están en el plan y no tienen cobertura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations were refused or came too late.</source>
        <translation>
            <numerusform>%n operación fue rechazada o llegó tarde.</numerusform>
            <numerusform>%n operaciones fueron rechazadas o llegaron tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations are in doubt: a person has to decide.</source>
        <translation>
            <numerusform>%n operación está en duda: debe decidir una persona.</numerusform>
            <numerusform>%n operaciones están en duda: debe decidir una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>El envío está en pausa.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This is how Covershift tells you of what cannot wait.</source>
        <translation>Así le avisa Covershift de lo que no puede esperar.</translation>
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
    <message>
        <source>This is about a period that is closed. Why does it change?</source>
        <translation>Esto afecta a un período cerrado. ¿Por qué cambia?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
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
    <name>covershift::shell::PeriodLine</name>
    <message>
        <source>Take the filters out to compare the numbers.</source>
        <translation>Quite los filtros para comparar las cifras.</translation>
    </message>
    <message>
        <source>These days are over and not closed.</source>
        <translation>Estos días han terminado y no están cerrados.</translation>
    </message>
    <message>
        <source>These days are over and not closed. Only a report of all teams and all workers can be closed.</source>
        <translation>Estos días han terminado y no están cerrados. Solo se puede cerrar un informe de todos los equipos y todos los trabajadores.</translation>
    </message>
    <message>
        <source>C&amp;lose these days…</source>
        <translation>Cerrar estos &amp;días…</translation>
    </message>
    <message>
        <source>Close these days</source>
        <translation>Cerrar estos días</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why the numbers are others now</source>
        <translation>Por qué las cifras son otras ahora</translation>
    </message>
    <message>
        <source>The numbers of now become the next revision of %1, beside those that were kept.</source>
        <translation>Las cifras de ahora pasan a ser la siguiente revisión de %1, junto a las que se guardaron.</translation>
    </message>
    <message>
        <source>Make the revision</source>
        <translation>Hacer la revisión</translation>
    </message>
    <message>
        <source>A revision wants a reason. Nothing was kept.</source>
        <translation>Una revisión necesita un motivo. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 está cerrado.</translation>
    </message>
    <message>
        <source>The outbox is not settled: what comes of it may still change them.</source>
        <translation>La cola de salida no está resuelta: lo que resulte de ella aún puede cambiarlos.</translation>
    </message>
    <message>
        <source>Revi&amp;sions…</source>
        <translation>Revi&amp;siones…</translation>
    </message>
    <message>
        <source>Every revision of what was closed in these days, with its numbers</source>
        <translation>Cada revisión de lo que se cerró en estos días, con sus cifras</translation>
    </message>
    <message>
        <source>Make the &amp;next revision…</source>
        <translation>Hacer la &amp;siguiente revisión…</translation>
    </message>
    <message>
        <source>This report is older than that: refresh it.</source>
        <translation>Este informe es anterior a eso: actualícelo.</translation>
    </message>
    <message>
        <source>Close %1? The numbers are kept as they are now. A correction later wants a reason, and makes a new revision beside them.</source>
        <translation>¿Cerrar %1? Las cifras se guardan como están ahora. Una corrección posterior pide un motivo y crea una nueva revisión junto a ellas.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::PlanPane</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <extracomment>leaves everything as it is, and goes nowhere</extracomment>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>What you have entered has no name and is not saved yet.</source>
        <translation>Lo que ha introducido no tiene nombre y aún no está guardado.</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” tiene cambios sin guardar.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::PlanPull</name>
    <message>
        <source>&amp;Show those that differ</source>
        <translation>&amp;Mostrar las que difieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Abrir los a&amp;justes</translation>
    </message>
    <message>
        <source>Pull a&amp;gain</source>
        <translation>Traer de n&amp;uevo</translation>
    </message>
    <message numerus="yes">
        <source>%n templates are new here.</source>
        <translation>
            <numerusform>%n plantilla es nueva aquí.</numerusform>
            <numerusform>%n plantillas son nuevas aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates hold from today on as the server has them.</source>
        <translation>
            <numerusform>%n plantilla vale desde hoy como la tiene el servidor.</numerusform>
            <numerusform>%n plantillas valen desde hoy como las tiene el servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams are new or changed.</source>
        <translation>
            <numerusform>%n equipo es nuevo o ha cambiado.</numerusform>
            <numerusform>%n equipos son nuevos o han cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new on the server.</source>
        <translation>Nada nuevo en el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were changed both here and on the server: what you entered stays.</source>
        <translation>
            <numerusform>%n plantilla se cambió aquí y en el servidor: queda lo que introdujo.</numerusform>
            <numerusform>%n plantillas se cambiaron aquí y en el servidor: queda lo que introdujo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams were changed both here and on the server: what you entered stays.</source>
        <translation>
            <numerusform>%n equipo se cambió aquí y en el servidor: queda lo que introdujo.</numerusform>
            <numerusform>%n equipos se cambiaron aquí y en el servidor: queda lo que introdujo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates are no longer on the server.</source>
        <translation>
            <numerusform>%n plantilla ya no está en el servidor.</numerusform>
            <numerusform>%n plantillas ya no están en el servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be what a push in doubt has made: a later pull takes them.</source>
        <translation>
            <numerusform>%n puede ser lo que hizo un envío en duda: se tomará más adelante.</numerusform>
            <numerusform>%n pueden ser lo que hizo un envío en duda: se tomarán más adelante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account may not read the users, so names come from the teams, and there are no e-mails.</source>
        <translation>La cuenta no puede leer los usuarios, así que los nombres vienen de los equipos y no hay correos.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::PlanPush</name>
    <message>
        <source>There is nothing to push: the server has it as it is here.</source>
        <translation>No hay nada que enviar: el servidor lo tiene como está aquí.</translation>
    </message>
    <message>
        <source>There is nothing more to push: it is on its way already.</source>
        <translation>No hay nada más que enviar: ya está en camino.</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The teams go first; the templates follow once they are accepted.</source>
        <translation>Los equipos van primero; las plantillas los siguen en cuanto se acepten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
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
    <message>
        <source>%1: this is about a period that is closed, and wants a reason. Send it from the page Activity, which takes one.</source>
        <translation>%1: esto afecta a un período cerrado y necesita un motivo. Envíelo desde la página Actividad, que lo pide.</translation>
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
    <message>
        <source>There are changes that are not saved</source>
        <translation>Hay cambios sin guardar</translation>
    </message>
    <message>
        <source>Lost by quitting</source>
        <translation>Se pierde al salir</translation>
    </message>
</context>
<context>
    <name>covershift::shell::ReportExport</name>
    <message>
        <source>Save the report as CSV</source>
        <translation>Guardar el informe como CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>&amp;PDF file…</source>
        <translation>Archivo &amp;PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Guardar el informe como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture of the c&amp;hart…</source>
        <translation>Imagen del &amp;gráfico…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>C&amp;SV file…</source>
        <translation>Archivo &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Calendar of planned shifts…</source>
        <translation>Calen&amp;dario de turnos previstos…</translation>
    </message>
    <message>
        <source>Save what is planned as a calendar</source>
        <translation>Guardar lo previsto como calendario</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>Archivos iCalendar (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>A calendar holds at most %n days. Choose fewer of them.</source>
        <translation>
            <numerusform>Un calendario contiene como máximo %n día. Elija menos.</numerusform>
            <numerusform>Un calendario contiene como máximo %n días. Elija menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the stretches of time as CSV</source>
        <translation>Guardar los tramos de tiempo como CSV</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Creando el archivo…</translation>
    </message>
    <message>
        <source>How far the file is</source>
        <translation>Cuánto ha avanzado el archivo</translation>
    </message>
    <message>
        <source>Cancel the file</source>
        <translation>Cancelar el archivo</translation>
    </message>
    <message>
        <source>A file is being made already. Wait for it, then save this one.</source>
        <translation>Ya se está creando un archivo. Espere a que termine y guarde este después.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::ReportFilters</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Desde y hasta</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>El primer día</translation>
    </message>
    <message>
        <source>The last day, included</source>
        <translation>El último día, incluido</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Una fila por cada</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>Por trabajador</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Por equipo</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Esta semana hasta hoy</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>Este mes hasta hoy</translation>
    </message>
</context>
<context>
    <name>covershift::shell::ReportTable</name>
    <message>
        <source>Report; Enter opens the stretches of time behind a number</source>
        <translation>Informe; Intro abre los tramos de tiempo que hay detrás de una cifra</translation>
    </message>
    <message>
        <source>Totals; Enter opens the stretches of time behind a number</source>
        <translation>Totales; Intro abre los tramos de tiempo que hay detrás de una cifra</translation>
    </message>
    <message numerus="yes">
        <source>The total is of all %1 rows; the search shows %n of them.</source>
        <extracomment>Below a report&apos;s totals: %n rows are left by the search; %1: how many there are</extracomment>
        <translation>
            <numerusform>El total es de las %1 filas; la búsqueda muestra %n de ellas.</numerusform>
            <numerusform>El total es de las %1 filas; la búsqueda muestra %n de ellas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::ReportsPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Qué gráfico</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>No hay informe</translation>
    </message>
    <message>
        <source>The last day lies before the first, or there are over 3,660 days. Choose others.</source>
        <translation>El último día es anterior al primero, o hay más de 3660 días. Elija otros.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>As of %1; something has changed since.</source>
        <translation>A las %1; algo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>A las %1.</translation>
    </message>
    <message>
        <source>No report without workers</source>
        <translation>Sin trabajadores no hay informe</translation>
    </message>
    <message>
        <source>Import or add workers on the Workers page, then log them in or plan them in a shift template. What was planned and what was insured is counted here.</source>
        <translation>Importe o añada trabajadores en la página Trabajadores y después inicie su sesión o prevéalos en una plantilla de turno. Aquí se cuenta lo previsto y lo asegurado.</translation>
    </message>
    <message>
        <source>Nothing was planned or insured in these days</source>
        <translation>En estos días no hubo nada previsto ni asegurado</translation>
    </message>
    <message>
        <source>Choose other days, or take a team or a worker out of the filters above.</source>
        <translation>Elija otros días, o quite un equipo o un trabajador de los filtros de arriba.</translation>
    </message>
    <message>
        <source>E&amp;vidence…</source>
        <translation>Pr&amp;uebas…</translation>
    </message>
    <message>
        <source>Was a worker covered at a moment?</source>
        <translation>¿Estaba cubierto un trabajador en un momento?</translation>
    </message>
    <message>
        <source>&amp;Hand-over note</source>
        <translation>&amp;Nota de relevo</translation>
    </message>
    <message>
        <source>Open cover, the outbox, what is to be decided and missed starts, for whoever takes over</source>
        <translation>Coberturas abiertas, la cola de salida, lo que hay que decidir y los inicios perdidos, para quien toma el relevo</translation>
    </message>
    <message>
        <source>I&amp;mport past shifts…</source>
        <translation>&amp;Importar turnos pasados…</translation>
    </message>
    <message>
        <source>Adds what was insured before to the ledger, from a CSV file with the columns worker, start, end</source>
        <translation>Añade al registro lo que estuvo asegurado antes, desde un archivo CSV con las columnas worker, start, end</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Nota de relevo</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more like it stand in the PDF.</source>
        <translation>
            <numerusform>%1 %n más como esta figura en el PDF.</numerusform>
            <numerusform>%1 %n más como esta figuran en el PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed since the report was made: these may not add up to its number. Refresh it.</source>
        <translation>Algo ha cambiado desde que se hizo el informe: puede que estos no sumen su cifra. Actualícelo.</translation>
    </message>
    <message>
        <source>It could not be made</source>
        <translation>No se pudo hacer</translation>
    </message>
    <message>
        <source>What was closed</source>
        <translation>Lo que se cerró</translation>
    </message>
    <message>
        <source>No report was computed</source>
        <translation>No se calculó ningún informe</translation>
    </message>
    <message>
        <source>It was cancelled. Choose the days, teams and workers above, or press Refresh.</source>
        <translation>Se canceló. Elija arriba los días, equipos y trabajadores, o pulse Actualizar.</translation>
    </message>
    <message>
        <source>The premium is estimated from the sessions that begin in these days, each to its end and at least the tariff&apos;s minimum; this is the insured time within these days.</source>
        <translation>La prima se estima con las sesiones que empiezan en estos días, cada una hasta su final y al menos el mínimo de la tarifa; esto es el tiempo asegurado dentro de estos días.</translation>
    </message>
    <message>
        <source>Computing the report…</source>
        <translation>Calculando el informe…</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>Cuánto ha avanzado el informe</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Cancelar el informe</translation>
    </message>
</context>
<context>
    <name>covershift::shell::SettingsConnection</name>
    <message>
        <source>Connection to %1</source>
        <translation>Conexión con %1</translation>
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
        <source>Saved. Test it to see whether the host lets this account in.</source>
        <translation>Guardado. Pruébelo para ver si el servidor admite esta cuenta.</translation>
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
        <source>The host answered, and it lets this account in.</source>
        <translation>El servidor respondió y admite esta cuenta.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::SettingsNotice</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>&amp;Notify me of what cannot wait</source>
        <translation>&amp;Avisarme de lo que no puede esperar</translation>
    </message>
    <message>
        <source>Workers who are planned and not covered for two minutes, operations that were refused or are in doubt, and pauses of sending: all in one notification, again and again until it is acknowledged on Live.</source>
        <translation>Trabajadores del plan sin cobertura durante dos minutos, operaciones rechazadas o en duda y pausas del envío: todo en una notificación, una y otra vez hasta que alguien pulse «Enterado» en En vivo.</translation>
    </message>
    <message>
        <source>With a so&amp;und</source>
        <translation>Con s&amp;onido</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>after a number of minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Repeated e&amp;very</source>
        <translation>&amp;Repetir cada</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Silencio desde</translation>
    </message>
    <message>
        <source>Quiet hours, in the organisation&apos;s time zone</source>
        <translation>Horas de silencio, en la zona horaria de la organización</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>between the beginning and the end of the quiet hours</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>in the organisation&apos;s time zone</source>
        <translation>en la zona horaria de la organización</translation>
    </message>
    <message>
        <source>Minutes until a notification is repeated</source>
        <translation>Minutos hasta que se repite una notificación</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: you are told in a line of the window, and the window asks for attention.</source>
        <translation>Este escritorio no muestra notificaciones: se le avisa en una línea de la ventana, y la ventana pide atención.</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>P&amp;robar</translation>
    </message>
    <message>
        <source>Shows a notification that is about nothing, with the sound if it is on.</source>
        <translation>Muestra una notificación que no trata de nada, con el sonido si está activado.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::SettingsPage</name>
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
        <source>The outbox goes on sending; the icon says when something needs you.</source>
        <translation>La cola de salida sigue enviando; el icono avisa cuando algo le espera.</translation>
    </message>
    <message>
        <source>Keep running in the tra&amp;y when the window is closed</source>
        <translation>Seguir en la &amp;bandeja cuando se cierra la ventana</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>T&amp;ema</translation>
    </message>
</context>
<context>
    <name>covershift::shell::SettingsPlan</name>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>The organisation&apos;s time zone</source>
        <translation>La zona horaria de la organización</translation>
    </message>
    <message>
        <source>Save time zone</source>
        <translation>Guardar la zona horaria</translation>
    </message>
    <message>
        <source>The organisation&apos;s time &amp;zone</source>
        <translation>La &amp;zona horaria de la organización</translation>
    </message>
    <message>
        <source>A&amp;utomatic mode</source>
        <translation>Modo a&amp;utomático</translation>
    </message>
    <message>
        <source>Logs workers in at the planned start and out at the planned end of the shift templates that are set to automatic. It never stamps a past time: up to 10 minutes late it logs in now, and what is later is left to you.</source>
        <translation>Inicia la sesión de los trabajadores en el inicio planificado y la cierra en el fin planificado de las plantillas de turno que están en automático. Nunca registra una hora pasada: hasta 10 minutos tarde inicia la sesión con la hora actual, y lo que va más tarde queda en sus manos.</translation>
    </message>
    <message>
        <source>Shift templates start by the clock there, where their team has no time zone of its own. What was planned before is read in the new one too.</source>
        <translation>Las plantillas de turno empiezan según el reloj de allí, si su equipo no tiene una zona horaria propia. También lo planificado antes se lee con la nueva.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::SettingsTariff</name>
    <message>
        <source>Tariff</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Estimate what cover &amp;costs in reports</source>
        <translation>Estimar en los informes lo que &amp;cuesta la cobertura</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Precio por hora</translation>
    </message>
    <message>
        <source>Currency, three letters as in GBP</source>
        <translation>Moneda, tres letras como en GBP</translation>
    </message>
    <message>
        <source>A session costs at least as much as so many minutes</source>
        <translation>Una sesión cuesta al menos como tantos minutos</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Save tariff</source>
        <translation>Guardar tarifa</translation>
    </message>
    <message>
        <source>Price an hou&amp;r</source>
        <translation>Precio por ho&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Least session</source>
        <translation>Sesión &amp;mínima</translation>
    </message>
    <message>
        <source>Reports then tell an estimated premium, what unplanned time costs, and where two short sessions cost more than one. The insurer&apos;s invoice decides.</source>
        <translation>Los informes muestran entonces una prima estimada, lo que cuesta el tiempo no previsto y dónde dos sesiones cortas cuestan más que una. Decide la factura de la aseguradora.</translation>
    </message>
    <message>
        <source>A currency has three letters, as in GBP.</source>
        <translation>Una moneda tiene tres letras, como en GBP.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::ShiftImportPane</name>
    <message>
        <source>Why shifts are added to closed days</source>
        <translation>Por qué se añaden turnos a días cerrados</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Shifts of the file</source>
        <translation>Turnos del archivo</translation>
    </message>
    <message>
        <source>Import past shifts</source>
        <translation>Importar turnos pasados</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Choose another file.</source>
        <translation>No se puede leer %1 (%2). Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of shifts. Choose another file.</source>
        <translation>%1 es demasiado grande para un archivo de turnos. Elija otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n things in this file are wrong, so nothing of it can be taken. Correct them and import the file again.</source>
        <translation>
            <numerusform>%n cosa de este archivo está mal, así que no se puede tomar nada de él. Corríjala y vuelva a importar el archivo.</numerusform>
            <numerusform>%n cosas de este archivo están mal, así que no se puede tomar nada de él. Corríjalas y vuelva a importar el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in order, and there is no shift in it.</source>
        <translation>El archivo está en orden y no contiene ningún turno.</translation>
    </message>
    <message numerus="yes">
        <source>%n past shifts are added to the ledger, marked as imported. Nothing is pushed by it: nobody is insured because of a file.</source>
        <translation>
            <numerusform>%n turno pasado se añade al registro, marcado como importado. Con ello no se envía nada: nadie queda asegurado por un archivo.</numerusform>
            <numerusform>%n turnos pasados se añaden al registro, marcados como importados. Con ello no se envía nada: nadie queda asegurado por un archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n past shifts are in the ledger.</source>
        <translation>
            <numerusform>%n turno pasado está en el registro.</numerusform>
            <numerusform>%n turnos pasados están en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these shifts lie in days that are closed. Say why they are added; the reason is kept with them.</source>
        <translation>Algunos de estos turnos caen en días cerrados. Diga por qué se añaden; el motivo se guarda con ellos.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Se está leyendo el archivo…</translation>
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
    <message>
        <source>%1 / %2</source>
        <extracomment>Two keys for the two ways of the same thing, as in &quot;Up / Down&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 + drag</source>
        <extracomment>%1: a key that is held meanwhile</extracomment>
        <translation>%1 + arrastrar</translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation>De fila en fila</translation>
    </message>
    <message>
        <source>From bar to bar</source>
        <translation>De barra en barra</translation>
    </message>
    <message>
        <source>First and last bar, or row</source>
        <translation>Primera y última barra, o fila</translation>
    </message>
    <message>
        <source>Through time</source>
        <translation>Por el tiempo</translation>
    </message>
    <message>
        <source>Select more, while moving</source>
        <translation>Seleccionar más, al moverse</translation>
    </message>
    <message>
        <source>Select everybody</source>
        <translation>Seleccionar a todos</translation>
    </message>
    <message>
        <source>Select one more or one less</source>
        <translation>Seleccionar uno más o uno menos</translation>
    </message>
    <message>
        <source>Select rows and bars in a frame</source>
        <translation>Seleccionar filas y barras en un marco</translation>
    </message>
    <message>
        <source>Propose a shift to insert</source>
        <translation>Proponer un turno que insertar</translation>
    </message>
    <message>
        <source>Zoom to a stretch of time</source>
        <translation>Acercar un tramo de tiempo</translation>
    </message>
    <message>
        <source>Drag on the ruler</source>
        <translation>Arrastrar en la regla</translation>
    </message>
    <message>
        <source>Log in, or log out who is covered</source>
        <translation>Iniciar la cobertura, o terminarla si ya corre</translation>
    </message>
    <message>
        <source>Give up a drag, a proposal, the selection</source>
        <translation>Abandonar un arrastre, una propuesta, la selección</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En el tablero</translation>
    </message>
    <message>
        <source>Do what the row&apos;s button says</source>
        <translation>Hacer lo que dice el botón de la fila</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Mostrar en el tablero</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Silent for 15 minutes</source>
        <translation>En silencio 15 minutos</translation>
    </message>
    <message>
        <source>Silent for 1 hour</source>
        <translation>En silencio 1 hora</translation>
    </message>
    <message>
        <source>Silent until the planned end</source>
        <translation>En silencio hasta el fin planificado</translation>
    </message>
    <message>
        <source>No longer silent</source>
        <translation>Quitar el silencio</translation>
    </message>
    <message>
        <source>In the list of exceptions</source>
        <translation>En la lista de excepciones</translation>
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
    <message>
        <source>Viviot: not connected</source>
        <translation>Viviot: sin conexión</translation>
    </message>
    <message>
        <source>Viviot: connected to %1</source>
        <translation>Viviot: conectado a %1</translation>
    </message>
    <message>
        <source>Viviot: out of reach, tried again and again</source>
        <translation>Viviot: fuera de alcance, se reintenta una y otra vez</translation>
    </message>
    <message>
        <source>Viviot: sending is paused</source>
        <translation>Viviot: el envío está en pausa</translation>
    </message>
</context>
<context>
    <name>covershift::shell::StretchesPane</name>
    <message>
        <source>Show on the &amp;board</source>
        <translation>Mostrar en el &amp;tablero</translation>
    </message>
    <message>
        <source>Was this wor&amp;ker covered then?</source>
        <translation>¿Estaba cubierto el trabajador en&amp;tonces?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the stretches</source>
        <translation>Cerrar los tramos</translation>
    </message>
    <message>
        <source>Stretches of time; Enter shows the worker on the board</source>
        <translation>Tramos de tiempo; Intro muestra al trabajador en el tablero</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Buscándolos…</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>No hay tiempo así.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches, %1 in all</source>
        <translation>
            <numerusform>%n tramo, %1 en total</numerusform>
            <numerusform>%n tramos, %1 en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n stretches; choose fewer days to see all of them</source>
        <translation>
            <numerusform>El primer tramo (%n); elija menos días para verlos todos</numerusform>
            <numerusform>Los primeros %n tramos; elija menos días para verlos todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
</context>
<context>
    <name>covershift::shell::TeamsPane</name>
    <message>
        <source>No teams yet</source>
        <translation>Aún no hay equipos</translation>
    </message>
    <message>
        <source>Pull those that are on Viviot, or make the first one here. A team can have a time zone of its own: its templates are meant on the clocks there.</source>
        <translation>Traiga los que hay en Viviot, o cree aquí el primero. Un equipo puede tener su propia zona horaria: sus plantillas se entienden en los relojes de allí.</translation>
    </message>
    <message>
        <source>&amp;Pull from Viviot</source>
        <translation>&amp;Traer de Viviot</translation>
    </message>
    <message>
        <source>&amp;New team</source>
        <translation>&amp;Nuevo equipo</translation>
    </message>
    <message>
        <source>Teams; the one that is selected is edited beside the table</source>
        <translation>Equipos; el seleccionado se edita junto a la tabla</translation>
    </message>
    <message>
        <source>The team “%1” is saved.</source>
        <translation>El equipo “%1” está guardado.</translation>
    </message>
    <message>
        <source>The last push was refused. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>El último envío se rechazó. %1</translation>
    </message>
</context>
<context>
    <name>covershift::shell::TemplateImportPane</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Shift templates of the file</source>
        <translation>Plantillas de turno del archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n things in this file are wrong, so nothing of it can be taken. Correct them and import the file again.</source>
        <translation>
            <numerusform>%n cosa de este archivo está mal, así que no se puede tomar nada. Corríjala e importe el archivo de nuevo.</numerusform>
            <numerusform>%n cosas de este archivo están mal, así que no se puede tomar nada. Corríjalas e importe el archivo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in order, and there is no shift in it.</source>
        <translation>El archivo está en orden, y no hay ningún turno en él.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates become drafts here. Nothing is pushed by it, and what is here already stays as it is.</source>
        <translation>
            <numerusform>%n plantilla pasa a ser un borrador aquí. Nada se envía por ello, y lo que ya hay aquí se queda como está.</numerusform>
            <numerusform>%n plantillas pasan a ser borradores aquí. Nada se envía por ello, y lo que ya hay aquí se queda como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>covershift::shell::TemplateSide</name>
    <message>
        <source>Select a template to edit it, or make a new one.</source>
        <translation>Seleccione una plantilla para editarla, o cree una nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates are selected. Push, copy and archive act on all of them; select a single one to edit it.</source>
        <translation>
            <numerusform>%n plantilla seleccionada. Enviar, copiar y archivar actúan sobre ella.</numerusform>
            <numerusform>%n plantillas seleccionadas. Enviar, copiar y archivar actúan sobre todas; seleccione una sola para editarla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::TemplatesPage</name>
    <message>
        <source>Parts of the plan</source>
        <translation>Partes del plan</translation>
    </message>
    <message>
        <source>&amp;Shift templates</source>
        <translation>&amp;Plantillas de turno</translation>
    </message>
    <message>
        <source>T&amp;eams</source>
        <translation>&amp;Equipos</translation>
    </message>
    <message>
        <source>Me&amp;mbers</source>
        <extracomment>of Viviot</extracomment>
        <translation>&amp;Miembros</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1: what would be undone</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1: what would be done again</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>covershift::shell::TemplatesPane</name>
    <message>
        <source>Or import a file with shifts that Viviot has answered: you see what is in it before anything is taken.</source>
        <translation>O importe un archivo con turnos que Viviot haya respondido: verá lo que contiene antes de que se tome nada.</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Nueva plantilla</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importar un archivo…</translation>
    </message>
    <message>
        <source>No connection to Viviot yet</source>
        <translation>Aún no hay conexión con Viviot</translation>
    </message>
    <message>
        <source>Connect to Viviot in the settings to pull the teams, members and shifts that are there. Templates can be made without it: they are drafts until they are pushed. %1</source>
        <extracomment>%1: a sentence about files</extracomment>
        <translation>Conéctese a Viviot en los ajustes para traer los equipos, miembros y turnos que hay allí. Se pueden crear plantillas sin ello: son borradores hasta que se envían. %1</translation>
    </message>
    <message>
        <source>&amp;Connect in Settings</source>
        <translation>&amp;Conectar en Ajustes</translation>
    </message>
    <message>
        <source>Nothing pulled yet</source>
        <translation>Aún no se ha traído nada</translation>
    </message>
    <message>
        <source>Pull the teams, members and shifts that are on Viviot. %1</source>
        <translation>Traiga los equipos, miembros y turnos que hay en Viviot. %1</translation>
    </message>
    <message>
        <source>&amp;Pull from Viviot</source>
        <translation>&amp;Traer de Viviot</translation>
    </message>
    <message>
        <source>No shift templates yet</source>
        <translation>Aún no hay plantillas de turno</translation>
    </message>
    <message>
        <source>A template says when who works: a start, a duration, the days, a team and its members. %1</source>
        <translation>Una plantilla dice cuándo trabaja quién: un inicio, una duración, los días, un equipo y sus miembros. %1</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” está guardada.</translation>
    </message>
    <message>
        <source>The last push was refused. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>El último envío se rechazó. %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are made, as drafts.</source>
        <translation>
            <numerusform>%n copia creada, como borrador.</numerusform>
            <numerusform>%n copias creadas, como borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The team to copy to</source>
        <translation>El equipo al que copiar</translation>
    </message>
    <message>
        <source>There is no team yet. Make one on the tab Teams, or pull those that are on Viviot.</source>
        <translation>Aún no hay ningún equipo. Cree uno en la pestaña Equipos, o traiga los que hay en Viviot.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n templates to a team, as drafts. Members who are not of that team are left out.</source>
        <translation>
            <numerusform>Copiar %n plantilla a un equipo, como borrador. Los miembros que no son de ese equipo se omiten.</numerusform>
            <numerusform>Copiar %n plantillas a un equipo, como borradores. Los miembros que no son de ese equipo se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are made in the team “%1”, as drafts.</source>
        <translation>
            <numerusform>%n copia creada en el equipo “%1”, como borrador.</numerusform>
            <numerusform>%n copias creadas en el equipo “%1”, como borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day without it</source>
        <translation>El primer día sin ella</translation>
    </message>
    <message numerus="yes">
        <source>%n templates leave the plan. The first day without them:</source>
        <translation>
            <numerusform>%n plantilla sale del plan. El primer día sin ella:</numerusform>
            <numerusform>%n plantillas salen del plan. El primer día sin ellas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Viviot has no call that deletes a shift: it stays on the server. %1</source>
        <translation>Viviot no tiene ninguna llamada que borre un turno: se queda en el servidor. %1</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message numerus="yes">
        <source>%n templates are out of the plan from %1.</source>
        <translation>
            <numerusform>%n plantilla está fuera del plan desde el %1.</numerusform>
            <numerusform>%n plantillas están fuera del plan desde el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates are in the plan again, from today on.</source>
        <translation>
            <numerusform>%n plantilla vuelve al plan, desde hoy.</numerusform>
            <numerusform>%n plantillas vuelven al plan, desde hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import shift templates</source>
        <translation>Importar plantillas de turno</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Choose another file.</source>
        <translation>No se puede leer %1 (%2). Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of shift templates. Choose another file.</source>
        <translation>%1 es demasiado grande para ser un archivo de plantillas de turno. Elija otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates are taken, as drafts.</source>
        <translation>
            <numerusform>%n plantilla tomada, como borrador.</numerusform>
            <numerusform>%n plantillas tomadas, como borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change or delete on the server: Viviot has no call for it</source>
        <translation>Cambiar o borrar en el servidor: Viviot no tiene ninguna llamada para ello</translation>
    </message>
    <message>
        <source>The exception that is begun is not complete. Add it, or clear its member.</source>
        <translation>La excepción empezada no está completa. Añádala o borre su miembro.</translation>
    </message>
</context>
<context>
    <name>covershift::shell::TemplatesTable</name>
    <message>
        <source>No template found</source>
        <translation>No se encontró ninguna plantilla</translation>
    </message>
    <message>
        <source>No shift template has this in its name, its team or a member&apos;s name, and passes the filters.</source>
        <translation>Ninguna plantilla de turno tiene esto en su nombre, su equipo o el nombre de un miembro y pasa los filtros.</translation>
    </message>
    <message>
        <source>Show all templates</source>
        <translation>Mostrar todas las plantillas</translation>
    </message>
    <message>
        <source>Which team is shown</source>
        <translation>Qué equipo se muestra</translation>
    </message>
    <message>
        <source>Which state is shown</source>
        <translation>Qué estado se muestra</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Archi&amp;ved and superseded too</source>
        <translation>También archi&amp;vadas y sustituidas</translation>
    </message>
    <message>
        <source>Shift templates; the one that is selected is edited beside the table</source>
        <translation>Plantillas de turno; la seleccionada se edita junto a la tabla</translation>
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
        <source>%1 of %2 templates</source>
        <translation>%1 de %2 plantillas</translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n plantilla</numerusform>
            <numerusform>%n plantillas</numerusform>
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
    <name>covershift::shell::WallList</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A line of the wall: %1: a name, %2: what is the matter, %3: how long, or nothing</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>The head of a list on the wall: %1: what it lists, %n: how many more there are than are seen</extracomment>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::WallNumber</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a number, %2: what is counted</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>covershift::shell::WallView</name>
    <message>
        <source>Wall</source>
        <translation>Mural</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Sin cobertura</translation>
    </message>
    <message>
        <source>Past plan</source>
        <translation>Pasado el plan</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Con cobertura</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>Over 12 h</source>
        <translation>Más de 12 h</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Inciertas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Esc leaves the wall</source>
        <translation>Esc sale del mural</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>Nothing is wrong with the workers shown</source>
        <translation>Nada va mal con los trabajadores mostrados</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
</context>
<context>
    <name>covershift::shell::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
    <name>covershift::timeline::CoverageCurve</name>
    <message>
        <source>Planned and covered heads over the time shown</source>
        <translation>Personas planificadas y con cobertura en el tiempo mostrado</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n planned.</source>
        <translation>
            <numerusform>%1: %n planificado.</numerusform>
            <numerusform>%1: %n planificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is known of what is to come.</source>
        <translation>%1: no se sabe nada de lo que vendrá.</translation>
    </message>
    <message>
        <source>%1: cover is not known that far back.</source>
        <translation>%1: tan atrás no se conoce la cobertura.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n covered.</source>
        <translation>
            <numerusform>%1: %n con cobertura.</numerusform>
            <numerusform>%1: %n con cobertura.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 planned, %3 covered.</source>
        <extracomment>%1: a time, %2: how many are planned, %3: how many are covered</extracomment>
        <translation>%1: %2 planificados, %3 con cobertura.</translation>
    </message>
    <message numerus="yes">
        <source>%1 That is %n fewer than planned.</source>
        <extracomment>%1: how many are planned and how many covered, as a sentence; %n: the difference</extracomment>
        <translation>
            <numerusform>%1 Es %n menos de lo planificado.</numerusform>
            <numerusform>%1 Son %n menos de lo planificado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 That is %n more than planned.</source>
        <extracomment>%1: how many are planned and how many covered, as a sentence; %n: the difference</extracomment>
        <translation>
            <numerusform>%1 Es %n más de lo planificado.</numerusform>
            <numerusform>%1 Son %n más de lo planificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many of the rows shown are planned, and how many are covered</source>
        <translation>Cuántas de las filas mostradas están planificadas y cuántas con cobertura</translation>
    </message>
</context>
<context>
    <name>covershift::timeline::OverviewStrip</name>
    <message>
        <source>Overview of all the time</source>
        <translation>Visión de todo el tiempo</translation>
    </message>
    <message>
        <source>All the time that is known. Drag the frame to move the board.</source>
        <translation>Todo el tiempo que se conoce. Arrastre el marco para mover el tablero.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>From %1 to %2, out of %3 to %4.</source>
        <translation>De %1 a %2, dentro de %3 a %4.</translation>
    </message>
    <message>
        <source>No cover is known yet.</source>
        <translation>Aún no se conoce ninguna cobertura.</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>a worker, and what is planned</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Planned, but not covered at this time.</source>
        <translation>Planificado, pero sin cobertura a esta hora.</translation>
    </message>
    <message>
        <source>Covered outside of the plan at this time.</source>
        <translation>Con cobertura fuera del plan a esta hora.</translation>
    </message>
    <message>
        <source>The clock goes forward by %1: it is %2 then.</source>
        <translation>El reloj se adelanta %1: entonces son las %2.</translation>
    </message>
    <message>
        <source>The clock goes back by %1: it is %2 then.</source>
        <translation>El reloj se atrasa %1: entonces son las %2.</translation>
    </message>
    <message>
        <source>Drag here to zoom to a stretch of time.</source>
        <translation>Arrastre aquí para acercar un tramo de tiempo.</translation>
    </message>
</context>
</TS>
