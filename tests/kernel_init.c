/* The first process of a machine that exists for tests alone: runs each line of /list, tells how it ended,
 * and switches the machine off. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void
mount_at(const char *what, const char *where)
{
	mkdir(where, 0755);
	if (mount(what, where, what, 0, NULL) != 0)
		printf("cannot mount %s\n", what);
}

/* Runs a line, words divided by single spaces. Returns the status as wait has it. */
static int
run(char *line)
{
	char *words[16] = {NULL};
	int n = 0, status = 0;
	pid_t pid;

	for (char *word = strtok(line, " \n"); word != NULL && n < 15; word = strtok(NULL, " \n"))
		words[n++] = word;
	fflush(NULL);
	pid = fork();
	if (pid == 0) {
		execv(words[0], words);
		_exit(127);
	}
	while (waitpid(pid, &status, 0) != pid)
		;
	return status;
}

int
main(void)
{
	char line[512];
	FILE *list;

	mount_at("proc", "/proc");
	mount_at("sysfs", "/sys");
	mount_at("tmpfs", "/tmp");
	mount_at("devtmpfs", "/dev");
	setenv("CK_TIMEOUT_MULTIPLIER", "60", 1);
	list = fopen("/list", "r");
	while (list != NULL && fgets(line, sizeof line, list) != NULL) {
		time_t start = time(NULL);
		char name[512];
		int status;

		strcpy(name, line);
		name[strcspn(name, " \n")] = '\0';
		status = run(line);
		printf("\nstatus %d of %s after %d s\n", status, name, (int)(time(NULL) - start));
	}
	printf("the list is done\n");
	fflush(NULL);
	reboot(RB_POWER_OFF);
	return 1;
}
