namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Words for religions, currents, parties' adherents and peoples without a state of their own: groups that are no nationalities.</summary>
internal static class GroupWords
{
    public static readonly string[] All =
    [
        "Muslim", "Muslims", "Islamic", "Islamist", "Islamists", "Sunni", "Sunnis", "Shi'ite", "Shi'ites", "Shiite", "Shiites", "Shia", "Shias", "Shi'a",
        "Alawite", "Alawites", "Druze", "Salafi", "Salafist", "Salafists", "Wahhabi", "Wahhabis", "Sufi", "Sufis", "Ismaili", "Ahmadi", "Jihadist", "Jihadists",
        "Christian", "Christians", "Catholic", "Catholics", "Protestant", "Protestants", "Orthodox", "Anglican", "Anglicans", "Lutheran", "Lutherans",
        "Baptist", "Baptists", "Methodist", "Methodists", "Mormon", "Mormons", "Evangelical", "Evangelicals", "Quaker", "Quakers", "Coptic", "Copts", "Maronite", "Maronites",
        "Jewish", "Jew", "Jews", "Zionist", "Zionists", "Hindu", "Hindus", "Buddhist", "Buddhists", "Sikh", "Sikhs", "Jain", "Yazidi", "Yazidis", "Zoroastrian", "Baha'i",
        "Republican", "Republicans", "Democrat", "Democrats", "Tory", "Tories", "Communist", "Communists", "Socialist", "Socialists", "Maoist", "Maoists",
        "Marxist", "Marxists", "Nazi", "Nazis", "Baathist", "Baathists", "Ba'athist", "Stalinist", "Leninist", "Peronist", "Leftist", "Fascist", "Fascists",
        "Kurdish", "Kurd", "Kurds", "European", "Europeans", "Western", "Westerner", "Westerners", "Latino", "Latinos", "Hispanic", "Hispanics", "Slavic", "Slavs", "Roma",
    ];
}
